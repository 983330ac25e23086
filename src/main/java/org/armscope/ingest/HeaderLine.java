package org.armscope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a header: its fields as printed, or none if its key is not known here.
record HeaderLine(List<Field> fields) {

    record Field(HeaderKey key, String value) {}

    private static final int LONGEST = 400;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern KEYED =
            Pattern.compile("(\\p{L}[\\p{L}-]{0,20}(?: [\\p{L}-]{1,20}){0,2})\\s*:(?:\\s+(.*))?");
    private static final Pattern NUMBERING =
            Pattern.compile(
                    "(?:^|\\s)(Publication|Volume|Issue|Number)\\s*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOURNAL =
            Pattern.compile(
                    "Vol(?:ume|\\.)\\s*(\\w+),?\\s+(?:Number|No\\.|Issue)\\s*(\\w+)"
                            + "(?:\\s*\\(([^()]*)\\))?[.,]?",
                    Pattern.CASE_INSENSITIVE);

    boolean isKnown() {
        return !fields.isEmpty();
    }

    /// The line as a header line, or empty if it cannot be one.
    static Optional<HeaderLine> read(String printed) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        if (printed.indexOf(':') < 0 && !mayBeJournal(printed)) {
            return Optional.empty(); // by far the most lines, told off without a pattern
        }
        String line = SPACES.matcher(printed).replaceAll(" ").strip();
        return journal(line).or(() -> numbering(line)).or(() -> keyed(line));
    }

    private static boolean mayBeJournal(String printed) {
        int at = 0;
        while (at < printed.length()
                && (Character.isWhitespace(printed.charAt(at)) || printed.charAt(at) == '\u00A0')) {
            at++;
        }
        return printed.regionMatches(true, at, "Vol", 0, 3);
    }

    /// `Volume XIII, Number 2 (November - December 2002)`.
    private static Optional<HeaderLine> journal(String line) {
        Matcher m = JOURNAL.matcher(line);
        if (!m.matches()
                || Numerals.read(m.group(1)).isEmpty()
                || Numerals.read(m.group(2)).isEmpty()) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(HeaderKey.VOLUME, m.group(1)));
        fields.add(new Field(HeaderKey.ISSUE, m.group(2)));
        if (m.group(3) != null) {
            fields.add(new Field(HeaderKey.DATE, m.group(3)));
        }
        return Optional.of(new HeaderLine(List.copyOf(fields)));
    }

    /// `Publication: Monitor Volume: 7 Issue: 46`, or any of the three.
    private static Optional<HeaderLine> numbering(String line) {
        Matcher m = NUMBERING.matcher(line);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        String key = m.group(1);
        int start = m.end();
        while (m.find()) {
            fields.add(field(key, line.substring(start, m.start())));
            key = m.group(1);
            start = m.end();
        }
        fields.add(field(key, line.substring(start)));
        return fitting(fields);
    }

    private static Field field(String key, String value) {
        return new Field(HeaderKey.find(key).orElseThrow(), value.strip());
    }

    private static Optional<HeaderLine> fitting(List<Field> fields) {
        return fields.stream().allMatch(f -> f.key().fits(f.value()))
                ? Optional.of(new HeaderLine(List.copyOf(fields)))
                : Optional.empty();
    }

    private static Optional<HeaderLine> keyed(String line) {
        Matcher m = KEYED.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        String value = m.group(2) == null ? "" : m.group(2);
        Optional<HeaderKey> key = HeaderKey.find(m.group(1));
        return key.isPresent()
                ? fitting(List.of(new Field(key.get(), value)))
                : Optional.of(new HeaderLine(List.of()));
    }
}
