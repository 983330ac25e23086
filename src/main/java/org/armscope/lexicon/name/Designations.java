package org.armscope.lexicon.name;

import java.util.List;
import java.util.Locale;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;

/// The patterns of weapon designations by their signs.
///
/// @param leading signs that stand before the number: `T` in T-80
/// @param inner signs between two numbers: `M` in 9M117
public record Designations(Phrases<Designation> leading, Phrases<Designation> inner) {

    /// Lines of: sign (`a|b>sign` for other forms, `#` before it where a digit leads), joint,
    /// digits as `1-3`, class, origin, cue, source.
    public static Designations of(List<LexiconLine> lines) {
        Phrases.Builder<Designation> leading = Phrases.exact();
        Phrases.Builder<Designation> inner = Phrases.exact();
        for (LexiconLine line : lines) {
            String forms = line.field(0);
            int arrow = forms.indexOf('>');
            List<String> printed =
                    List.of(
                            forms.substring(0, arrow < 0 ? forms.length() : arrow)
                                    .split("\\|", -1));
            String sign = arrow < 0 ? printed.getFirst() : forms.substring(arrow + 1);
            boolean isInner = sign.startsWith("#");
            Designation pattern = pattern(line, isInner ? sign.substring(1) : sign);
            for (String form : printed) {
                (isInner ? inner : leading).add(form.replace("#", ""), pattern);
            }
        }
        return new Designations(leading.build(), inner.build());
    }

    private static Designation pattern(LexiconLine line, String sign) {
        List<String> digits = List.of(line.field(2).split("-", -1));
        return new Designation(
                sign,
                Designation.Joint.valueOf(line.field(1).toUpperCase(Locale.ROOT).replace(' ', '_')),
                Integer.parseInt(digits.getFirst()),
                Integer.parseInt(digits.getLast()),
                line.field(3),
                cue(line.field(5)),
                line.where());
    }

    private static Designation.Cue cue(String word) {
        return switch (word) {
            case "cue" -> Designation.Cue.NOUN;
            case "cue-or-code" -> Designation.Cue.NOUN_OR_LETTERS;
            default -> Designation.Cue.NONE;
        };
    }
}
