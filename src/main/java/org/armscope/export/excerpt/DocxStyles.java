package org.armscope.export.excerpt;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of an exported document, under the names that word processors know.
final class DocxStyles {

    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String QUOTE = "Quote";
    static final String DETAIL = "ExcerptDetail";
    static final String FOOTNOTE_TEXT = "FootnoteText";
    static final String FOOTNOTE_REFERENCE = "FootnoteReference";
    static final String COMMENT_TEXT = "CommentText";

    /// In twentieths of a point, before the first paragraph of a quote.
    static final int BETWEEN_EXCERPTS = 280;

    private static final int QUOTE_INDENT = 567;
    private static final String FACE = "Times New Roman";

    private DocxStyles() {}

    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(face());
        CTStyle normal = paragraph("Normal", "Normal", 11, null);
        normal.setDefault(true);
        add(styles, normal);
        add(styles, paragraph(TITLE, "Title", 20, null));
        CTStyle heading = paragraph(HEADING, "heading 1", 14, null);
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        heading.getPPr().addNewKeepNext();
        heading.getPPr().getSpacing().setBefore(BigInteger.valueOf(BETWEEN_EXCERPTS));
        heading.getRPr().addNewB();
        add(styles, heading);
        add(styles, paragraph(QUOTE, "Quote", 11, QUOTE_INDENT));
        CTStyle detail = paragraph(DETAIL, "Excerpt Detail", 9, QUOTE_INDENT);
        detail.getPPr().getSpacing().setAfter(BigInteger.valueOf(20));
        add(styles, detail);
        add(styles, paragraph(FOOTNOTE_TEXT, "footnote text", 10, null));
        add(styles, paragraph(COMMENT_TEXT, "annotation text", 10, null));
        CTStyle reference = style(FOOTNOTE_REFERENCE, "footnote reference", STStyleType.CHARACTER);
        reference.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        add(styles, reference);
    }

    /// Without a face of its own each word processor takes another. Korean keeps the processor's.
    private static CTFonts face() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FACE);
        fonts.setHAnsi(FACE);
        fonts.setCs(FACE);
        return fonts;
    }

    /// @param indent in twentieths of a point, or null
    private static CTStyle paragraph(String id, String name, int points, @Nullable Integer indent) {
        CTStyle style = style(id, name, STStyleType.PARAGRAPH);
        style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(120));
        if (indent != null) {
            style.getPPr().addNewInd().setLeft(BigInteger.valueOf(indent));
        }
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * points));
        return style;
    }

    private static CTStyle style(String id, String name, STStyleType.Enum type) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(type);
        style.addNewName().setVal(name);
        return style;
    }

    private static void add(XWPFStyles styles, CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }
}
