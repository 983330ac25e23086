package org.armscope.viewmodel.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.armscope.viewmodel.markdown.Block.Kind;
import org.armscope.viewmodel.markdown.Piece.Face;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static Piece plain(String text) {
        return Piece.plain(text);
    }

    private static Piece set(String text, Face... faces) {
        return new Piece(text, Set.of(faces), "");
    }

    private static List<Block> paragraph(Piece... pieces) {
        return List.of(new Block(Kind.PARAGRAPH, "", 0, List.of(pieces)));
    }

    @Test
    void emphasisStrongAndCodeAreTakenOutOfTheirMarks() {
        assertEquals(
                paragraph(
                        plain("a "),
                        set("b", Face.EMPHASIS),
                        plain(" "),
                        set("c", Face.STRONG),
                        plain(" "),
                        set("d_e*", Face.CODE),
                        plain(" f.")),
                Markdown.of("a *b* __c__ `d_e*` f."));
        assertEquals(
                paragraph(
                        set("a ", Face.STRONG),
                        set("b", Face.STRONG, Face.EMPHASIS),
                        set(" c", Face.STRONG)),
                Markdown.of("**a *b* c**"));
    }

    @Test
    void aLinkShowsItsWordsAndKnowsWhereItLeads() {
        assertEquals(
                paragraph(
                        plain("see "),
                        new Piece("the list", Set.of(Face.LINK), "https://example.org/a"),
                        plain(" and "),
                        new Piece(
                                "https://example.org/b",
                                Set.of(Face.LINK),
                                "https://example.org/b")),
                Markdown.of("see [the list](https://example.org/a) and <https://example.org/b>"));
    }

    @Test
    void whatIsNoMarkupStaysAsItIsWritten() {
        for (String words :
                List.of("2 * 3 * 4", "snake_case_word", "a* b", "[not](a link", "<b>x</b>", "`x")) {
            assertEquals(paragraph(plain(words)), Markdown.of(words));
        }
        assertEquals(paragraph(plain("*a*")), Markdown.of("\\*a\\*"));
    }

    @Test
    void headingsListsQuotesAndCodeAreBlocks() {
        assertEquals(
                List.of(
                        new Block(Kind.HEADING, "", 0, List.of(plain("Sums"))),
                        new Block(Kind.ITEM, "•", 0, List.of(plain("one"))),
                        new Block(Kind.ITEM, "2.", 1, List.of(plain("two"))),
                        new Block(Kind.QUOTE, "", 0, List.of(plain("said\nso"))),
                        new Block(Kind.CODE, "", 0, List.of(set("x *y*\n\nz", Face.CODE))),
                        new Block(Kind.PARAGRAPH, "", 0, List.of(plain("end")))),
                Markdown.of("# Sums\n- one\n  2. two\n> said\n> so\n```\nx *y*\n\nz\n```\nend"));
    }

    @Test
    void aNoteOnOneLineIsWithoutItsMarks() {
        assertEquals("a b\n• c", Markdown.plain("*a* **b**\n\n- c"));
        assertEquals("", Markdown.plain(""));
    }

    @Property(tries = 500)
    void anyNoteIsTakenApartAndPlainLettersAreKept(
            @ForAll
                    @StringLength(max = 40)
                    @Chars({'*', '_', '`', '[', ']', '(', ')', '\\', ' ', '\n', '>', '#', '-'})
                    @CharRange(from = 'a', to = 'd')
                    String note) {
        String shown = Markdown.plain(note).replaceAll("[^a-d]", "");
        String written = note.replaceAll("\\]\\([^()\\s]+\\)", "]").replaceAll("[^a-d]", "");
        assertEquals(letters(shown).length() <= letters(note).length(), true);
        if (!note.contains("](") && !note.contains("`")) {
            assertEquals(written, shown);
        }
    }

    private static String letters(String words) {
        return words.replaceAll("[^a-d]", "");
    }
}
