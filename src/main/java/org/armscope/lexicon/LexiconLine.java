package org.armscope.lexicon;

import java.util.List;

/// One line of a lexicon file: its fields, and where it stands.
///
/// @param number counted from 1
public record LexiconLine(String file, int number, List<String> fields) {

    public LexiconLine {
        fields = List.copyOf(fields);
    }

    /// The line's place as provenance names it: `outlets.tsv:17`.
    public String where() {
        return file + ":" + number;
    }

    /// The field at `index`, or the empty string where the line is shorter.
    public String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /// The parts of a field that holds several values, set apart by `|`.
    public List<String> list(int index) {
        String field = field(index);
        return field.isEmpty()
                ? List.of()
                : List.of(field.split("\\|", -1)).stream().map(String::strip).toList();
    }
}
