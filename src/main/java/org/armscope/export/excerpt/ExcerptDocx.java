package org.armscope.export.excerpt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
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
        line(DocxStyles.DETAIL, excerpts.stamp());
        for (ExcerptDocument.Group group : excerpts.groups()) {
            if (!group.name().isEmpty()) {
                line(DocxStyles.HEADING, group.name());
            }
            group.items().forEach(this::item);
        }
    }

    /// A quote and what is said of it, which stay on one page.
    private void item(ExcerptItem item) {
        XWPFParagraph last = quote(item);
        for (String detail : details(item)) {
            last.setKeepNext(true);
            last = line(DocxStyles.DETAIL, detail);
        }
    }

    private static List<String> details(ExcerptItem item) {
        List<String> details = new ArrayList<>();
        if (item.isDigest()) {
            details.add(ExcerptItem.DIGEST_MARK);
        }
        detail(details, "Tags", item.tags());
        detail(details, "Deals", item.deals());
        detail(details, "Issue date", item.dateInWords().stream().toList());
        return details;
    }

    private static void detail(List<String> details, String name, List<String> values) {
        if (!values.isEmpty()) {
            details.add(name + ": " + String.join("; ", values));
        }
    }

    /// The comment spans the whole quote, the footnote stands at its end.
    ///
    /// @return the quote's last paragraph
    private XWPFParagraph quote(ExcerptItem item) {
        String note = item.excerpt().note();
        Optional<BigInteger> comment =
                note.isBlank()
                        ? Optional.empty()
                        : Optional.of(notes.comment(note, item.excerpt().changed()));
        XWPFParagraph begins = paragraph(DocxStyles.QUOTE);
        begins.setSpacingBefore(DocxStyles.BETWEEN_EXCERPTS);
        comment.ifPresent(id -> begins.getCTP().addNewCommentRangeStart().setId(id));
        XWPFParagraph ends = words(begins, item);
        comment.ifPresent(
                id -> {
                    ends.getCTP().addNewCommentRangeEnd().setId(id);
                    ends.createRun().getCTR().addNewCommentReference().setId(id);
                });
        notes.footnote(ends, item.citation());
        return ends;
    }

    /// One paragraph a line, none for an empty line: behind the last it would hold the footnote's
    /// number alone.
    private XWPFParagraph words(XWPFParagraph begins, ExcerptItem item) {
        XWPFParagraph paragraph = begins;
        boolean lineBegins = true;
        for (QuotePiece piece : QuotePiece.of(item)) {
            String[] lines = LINE_END.split(piece.text(), -1);
            for (int i = 0; i < lines.length; i++) {
                lineBegins |= i > 0;
                if (lineBegins && lines[i].isBlank()) {
                    continue;
                }
                if (lineBegins && !paragraph.getRuns().isEmpty()) {
                    paragraph = paragraph(DocxStyles.QUOTE);
                }
                lineBegins = false;
                run(paragraph, lines[i], piece);
            }
        }
        return paragraph;
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

    private XWPFParagraph line(String style, String words) {
        XWPFParagraph paragraph = paragraph(style);
        paragraph.createRun().setText(DocxText.of(words.replaceAll("\\s+", " ")));
        return paragraph;
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
