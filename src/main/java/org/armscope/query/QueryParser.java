package org.armscope.query;

import java.util.List;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads the query language. Any text gives a query or a positioned complaint, never an exception.
///
/// ```
/// query  = [ either ]                        nothing typed: every article
/// either = both { "OR" both }
/// both   = near { [ "AND" ] near }           words side by side: all of them
/// near   = one [ "NEAR/" number one ]        at most so many words between the two
/// one    = ( "-" | "NOT" ) one | "(" either ")" | "event(" either ")" | atom
///                                            event( ): fields that hold of one event
/// atom   = "*"                               every article
///        | word [ "~" [ 1 | 2 ] ]            ~: spelt within so many changes of letters
///        | word with * (any letters) or ? (one letter)
///        | "=" word                          this form alone, not its stem
///        | field ":" value                   names, numbers, dates: see FieldName
///        | '"' words '"' [ "~" number ]      ~: at most so many other words between them
/// value  = [ "=" ] word | [ "=" ] '"' words '"' | "*"      =: the whole name, no variants
///        | number | date | [ x ] ".." [ x ]               date: 2001, 2001-03 or 2001-03-07
/// ```
///
/// `NEAR` binds before `AND`, that before `OR`; they and `NOT` count only in capitals. A bare `~`
/// means one change for words of up to five letters and two for longer ones. Hyphens inside a word
/// belong to it; a dash between spaces is nothing, as is punctuation at either end of a word.
/// Straight and curly quotation marks are alike, and nothing within them is special. A value stands
/// directly behind its colon; letters with a colon and more behind them are a field, or a mistake.
/// The known beginning of a designation and the number after it, as in `t 80`, are one word.
public final class QueryParser {

    /// How deep brackets and negations may nest.
    static final int MAX_DEPTH = 50;

    /// How many words, phrases and patterns a query may have.
    static final int MAX_ATOMS = 200;

    private static final int MAX_REPAIRS = 8;

    private final Designations designations;

    public QueryParser() {
        designations = Designations.load();
    }

    public Parsed parse(String text) {
        try {
            return new Parsed.Ok(query(text));
        } catch (Mistake mistake) {
            return new Parsed.Wrong(
                    mistake.span().start(),
                    mistake.span().end(),
                    mistake.reason(),
                    repaired(text, mistake));
        }
    }

    private Query query(String text) throws Mistake {
        List<Token> tokens = new QueryLexer(text).tokens();
        if (tokens.isEmpty() && !text.chars().allMatch(c -> WordForm.isSpace((char) c))) {
            throw new Mistake(
                    new Span(0, text.length()),
                    "There is no letter or figure in this to look for.",
                    null);
        }
        return new QueryGrammar(designations.joined(tokens), text.length()).query();
    }

    /// The text with one fix after another applied until it is a query.
    private @Nullable String repaired(String text, Mistake first) {
        String candidate = text;
        Mistake mistake = first;
        for (int i = 0; i < MAX_REPAIRS; i++) {
            Mistake.Fix fix = mistake.fix();
            if (fix == null) {
                return null;
            }
            candidate = fix.in(candidate).strip();
            try {
                query(candidate);
                return candidate.isEmpty() ? null : candidate;
            } catch (Mistake next) {
                mistake = next;
            }
        }
        return null;
    }
}
