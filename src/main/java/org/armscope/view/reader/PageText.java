package org.armscope.view.reader;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.armscope.text.Span;
import org.armscope.view.Controls;
import org.armscope.viewmodel.reader.Block.Part;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.Zoom;
import org.jspecify.annotations.Nullable;

/// A page as the text control's model: paragraphs are built only when they come into sight.
final class PageText extends StyledTextModelViewOnlyBase {

    private final Page page;
    private final List<Row> rows;
    private final Setting setting;
    private final ReadOnlyDoubleProperty column;
    private int current;

    /// @param current the number of the hit to fill, or a negative number
    PageText(Page page, Zoom zoom, int current, ReadOnlyDoubleProperty column) {
        this.page = page;
        this.rows = Row.of(page);
        this.setting = new Setting(zoom);
        this.current = current;
        this.column = column;
    }

    /// Fills another hit.
    void fill(int hit) {
        current = hit;
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    /// Where a hit begins, or null if it lies in no paragraph.
    @Nullable TextPos placeOf(int hit) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words words) {
                for (Row.Mark mark : words.marks()) {
                    if (mark.number() == hit) {
                        return TextPos.ofLeading(
                                i, mark.span().start() - words.block().span().start());
                    }
                }
            }
        }
        return null;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public String getPlainText(int index) {
        return rows.get(index) instanceof Row.Words words
                ? words.block().span().in(page.article().text())
                : "";
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return switch (rows.get(index)) {
            case Row.Head ignored -> RichParagraph.of(() -> new Heading(page, setting, column));
            case Row.Apart ignored -> RichParagraph.of(PageText::apart);
            case Row.Words words -> paragraph(words, getPlainText(index), isLastHeader(index));
        };
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos pos) {
        return StyleAttributeMap.EMPTY;
    }

    private RichParagraph paragraph(Row.Words words, String text, boolean lastHeader) {
        Part part = words.block().part();
        RichParagraph.Builder paragraph =
                RichParagraph.builder()
                        .addWithInlineAndStyleNames(text, setting.font(part), styleOf(part));
        for (Row.Mark mark : words.marks()) {
            Span span = mark.span().shift(-words.block().span().start());
            String style = mark.number() == current ? "hit-current" : "hit";
            paragraph.addHighlight(span.start(), span.length(), style);
        }
        return paragraph.setParagraphAttributes(setting.paragraph(part, lastHeader)).build();
    }

    private boolean isLastHeader(int index) {
        return isHeader(index) && !isHeader(index + 1);
    }

    private boolean isHeader(int index) {
        return index < rows.size()
                && rows.get(index) instanceof Row.Words words
                && words.block().part() == Part.HEADER;
    }

    private static String styleOf(Part part) {
        return switch (part) {
            case HEADER -> "page-header";
            case BODY -> "page-body";
            case NEXT_HEADLINE -> "page-apart";
        };
    }

    private static Region apart() {
        Label caption =
                Controls.label(
                        "Headline of the next article in this issue, not part of this text",
                        "apart-caption");
        caption.setMinWidth(0);
        caption.setMaxWidth(Double.MAX_VALUE);
        return caption;
    }
}
