package org.armscope.export.excerpt;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.armscope.export.cite.StyledText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/// Real footnotes and real comments of one document under construction.
final class DocxNotes {

    /// Keeps what stands on both sides in one line.
    private static final String BLANK = "\u00a0";

    private final XWPFComments comments;
    private final XWPFFootnotes footnotes;
    private int nextComment;
    private int nextFootnote = 1;

    DocxNotes(XWPFDocument document) {
        comments = document.createComments();
        footnotes = document.createFootnotes();
        separators(footnotes);
    }

    /// A footnote at the end of a paragraph.
    void footnote(XWPFParagraph paragraph, StyledText text) {
        XWPFFootnote footnote = footnotes.addFootnote(note(nextFootnote++, STFtnEdn.NORMAL));
        XWPFParagraph note = footnote.createParagraph();
        note.setStyle(DocxStyles.FOOTNOTE_TEXT);
        note.createRun().setText(" ");
        for (StyledText.Piece piece : text.pieces()) {
            XWPFRun run = note.createRun();
            run.setText(DocxText.of(piece.text()));
            run.setItalic(piece.italic());
        }
        if (endsWithDigit(paragraph)) {
            paragraph.createRun().setText(BLANK);
        }
        paragraph.addFootnoteReference(footnote);
    }

    /// Such as the number of an endnote of the article, which the footnote's would lengthen.
    private static boolean endsWithDigit(XWPFParagraph paragraph) {
        String words = paragraph.getText();
        return !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
    }

    /// A comment with one paragraph a line.
    ///
    /// @return its id, for the places where it begins and ends
    BigInteger comment(String text, Instant changed) {
        BigInteger id = BigInteger.valueOf(nextComment);
        nextComment++;
        XWPFComment comment = comments.createComment(id);
        comment.setAuthor("Armscope");
        comment.setInitials("A");
        comment.setDate(date(changed));
        text.lines()
                .forEach(
                        line -> {
                            XWPFParagraph paragraph = comment.createParagraph();
                            paragraph.setStyle(DocxStyles.COMMENT_TEXT);
                            paragraph.createRun().setText(DocxText.of(line));
                        });
        return id;
    }

    private static Calendar date(Instant instant) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        date.setTimeInMillis(instant.toEpochMilli());
        return date;
    }

    /// The lines between text and notes, which word processors expect before the first note.
    private static void separators(XWPFFootnotes notes) {
        for (int id = -1; id <= 0; id++) {
            CTFtnEdn note = note(id, id < 0 ? STFtnEdn.SEPARATOR : STFtnEdn.CONTINUATION_SEPARATOR);
            CTR run = note.addNewP().addNewR();
            if (id < 0) {
                run.addNewSeparator();
            } else {
                run.addNewContinuationSeparator();
            }
            notes.addFootnote(note);
        }
    }

    /// With its number given: POI would look through all notes for the next free one.
    private static CTFtnEdn note(int id, STFtnEdn.Enum type) {
        CTFtnEdn note = CTFtnEdn.Factory.newInstance();
        note.setId(BigInteger.valueOf(id));
        note.setType(type);
        return note;
    }
}
