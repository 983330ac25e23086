package org.armscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.armscope.viewmodel.settings.Settings;
import org.armscope.viewmodel.window.Memory;
import org.armscope.workspace.open.WorkspaceFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A file in the workspace's folder that keeps a record for the next start. It is a comfort only:
/// what cannot be read or written is noted in the log, and what holds at first holds.
final class KeptFile<T> {

    private static final Logger LOG = LoggerFactory.getLogger(KeptFile.class);

    private final Path file;
    private final Class<T> type;
    private final T first;

    private KeptFile(Path file, Class<T> type, T first) {
        this.file = file;
        this.type = type;
        this.first = first;
    }

    /// What the window remembers.
    static KeptFile<Memory> memory(WorkspaceFolder folder) {
        return new KeptFile<>(folder.root().resolve("window.json"), Memory.class, Memory.FIRST);
    }

    /// What a person chose.
    static KeptFile<Settings> settings(WorkspaceFolder folder) {
        return new KeptFile<>(
                folder.root().resolve("settings.json"), Settings.class, Settings.FIRST);
    }

    T read() {
        try {
            String written = Files.readString(file);
            return Json.MAPPER.readValue(written, type);
        } catch (NoSuchFileException e) {
            return first;
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be read; what holds at first holds", file, e);
            return first;
        }
    }

    void write(T kept) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, Json.MAPPER.writeValueAsString(kept));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }

    /// Made only where there is something to read or write.
    private static final class Json {

        static final JsonMapper MAPPER =
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build();

        private Json() {}
    }
}
