package org.armscope.library.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who holds a workspace's lock.
///
/// @param since when the lock was taken, in whole seconds
/// @param purpose `window`, or `cli` and the verb
public record LockHolder(long pid, String host, Instant since, String purpose) {

    static LockHolder self(String purpose) {
        return new LockHolder(
                ProcessHandle.current().pid(),
                hostName(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                purpose.replaceAll("\\s+", " ").strip());
    }

    /// Reads what [#toString] wrote; null if it is not all there, as while it is being written.
    static @Nullable LockHolder parse(String content) {
        Map<String, String> lines =
                content.lines()
                        .map(line -> Arrays.asList(line.split(": ", 2)))
                        .filter(pair -> pair.size() == 2)
                        .collect(Collectors.toMap(List::getFirst, List::getLast, (a, _) -> a));
        String pid = lines.get("pid");
        String host = lines.get("host");
        String since = lines.get("since");
        String purpose = lines.get("purpose");
        if (pid == null || host == null || since == null || purpose == null) {
            return null;
        }
        try {
            return new LockHolder(Long.parseLong(pid), host, Instant.parse(since), purpose);
        } catch (NumberFormatException | DateTimeException notOurs) {
            return null;
        }
    }

    /// The content of the lock file, one line per part.
    @Override
    public String toString() {
        return "pid: %d%nhost: %s%nsince: %s%npurpose: %s%n".formatted(pid, host, since, purpose);
    }

    /// Without asking the network, as Java's own way to the name might.
    private static String hostName() {
        return Stream.of(System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME"), etcHostName())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("this computer");
    }

    private static String etcHostName() {
        try {
            return Files.readString(Path.of("/etc/hostname"));
        } catch (IOException none) {
            return "";
        }
    }
}
