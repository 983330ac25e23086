package org.armscope.export.excerpt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.armscope.text.ResourceLines;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/// Excerpts as a DOCX document: real styles, a footnote for each citation, a comment for each note,
/// shading under what the program knows.
public final class ExcerptDocx {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r]");

    private static final Map<String, String> COLOURS =
            ResourceLines.read(ExcerptDocx.class, "docx-colours.tsv").stream()
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private final XWPFDocument document;
    private final DocxNotes notes;

    private ExcerptDocx(XWPFDocument document) {
        this.document = document;
        DocxStyles.define(document);
        notes = new DocxNotes(document);
    }

    /// Writes the whole file; the stream stays open. The same document gives the same bytes.
    public static void write(ExcerptDocument excerpts, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new ExcerptDocx(document).write(excerpts);
            document.write(new UndatedZip(whole));
        }
        whole.writeTo(out); // a full disk would be a fault of the format to POI
    }

    private void write(ExcerptDocument excerpts) {
        document.getProperties().getCoreProperties().setTitle(DocxText.of(excerpts.title()));
        document.getProperties().getCoreProperties().setCreator(excerpts.generator());
        document.getProperties()
                .getCoreProperties()
                .setCreated(Optional.of(Date.from(excerpts.exported())));
        line(DocxStyles.TITLE, excerpts.title());
        line(DocxStyles.DETAIL, ExcerptHtml.stamp(excerpts));
        for (ExcerptDocument.Group group : excerpts.groups()) {
            if (!group.name().isEmpty()) {
                line(DocxStyles.HEADING, group.name());
            }
            group.items().forEach(this::item);
        }
    }

    private void item(ExcerptItem item) {
        quote(item);
        if (item.isDigest()) {
            line(DocxStyles.DETAIL, ExcerptItem.DIGEST_MARK);
        }
        detail("Tags", item.tags());
        detail("Deals", item.deals());
        detail("Issue date", item.noteOnDate().stream().toList());
    }

    /// One paragraph a line of the quote; the comment spans all, the footnote stands at the end.
    private void quote(ExcerptItem item) {
        String note = item.excerpt().note();
        Optional<BigInteger> comment =
                note.isBlank()
                        ? Optional.empty()
                        : Optional.of(notes.comment(note, item.excerpt().changed()));
        XWPFParagraph paragraph = paragraph(DocxStyles.QUOTE);
        XWPFParagraph begins = paragraph;
        comment.ifPresent(id -> begins.getCTP().addNewCommentRangeStart().setId(id));
        for (QuotePiece piece : QuotePiece.of(item)) {
            String[] lines = LINE_END.split(piece.text(), -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraph = paragraph(DocxStyles.QUOTE);
                }
                run(paragraph, lines[i], piece);
            }
        }
        XWPFParagraph ends = paragraph;
        comment.ifPresent(
                id -> {
                    ends.getCTP().addNewCommentRangeEnd().setId(id);
                    ends.createRun().getCTR().addNewCommentReference().setId(id);
                });
        notes.footnote(ends, item.citation());
    }

    private static void run(XWPFParagraph paragraph, String words, QuotePiece piece) {
        if (!words.isEmpty()) {
            XWPFRun run = paragraph.createRun();
            run.setText(DocxText.of(words));
            QuoteMark mark = piece.mark();
            String colour = mark == null ? null : COLOURS.get(mark.type());
            if (colour != null) {
                CTShd shading = run.getCTR().addNewRPr().addNewShd();
                shading.setVal(STShd.CLEAR);
                shading.setColor("auto");
                shading.setFill(colour);
            }
        }
    }

    private void detail(String name, List<String> values) {
        if (!values.isEmpty()) {
            line(DocxStyles.DETAIL, name + ": " + String.join("; ", values));
        }
    }

    private void line(String style, String words) {
        paragraph(style).createRun().setText(DocxText.of(words.replaceAll("\\s+", " ")));
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
