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
import org.armscope.viewmodel.reader.Dressing;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.Zoom;
import org.jspecify.annotations.Nullable;

/// A page as the text control's model: paragraphs are built only when they come into sight.
final class PageText extends StyledTextModelViewOnlyBase {

    private final Page page;
    private final List<Row> rows;
    private final Setting setting;
    private final ReadOnlyDoubleProperty column;
    private final Pointing pointing;

    PageText(Page page, Zoom zoom, Pointing pointing, ReadOnlyDoubleProperty column) {
        this.page = page;
        this.rows = Row.of(page);
        this.setting = new Setting(zoom);
        this.pointing = pointing;
        this.column = column;
    }

    Page page() {
        return page;
    }

    /// Fills another hit.
    void fill(int hit) {
        pointing.fill(hit);
        restyle();
    }

    /// Draws every paragraph anew.
    void restyle() {
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    /// Where an offset of the article's text stands, or the first paragraph behind it; null if it
    /// lies behind the last.
    @Nullable TextPos placeOf(int offset) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words words && offset < words.block().span().end()) {
                return TextPos.ofLeading(i, Math.max(0, offset - words.block().span().start()));
            }
        }
        return null;
    }

    /// The offset of the article's text that stands at a place, or the next one behind it.
    int offsetOf(TextPos place) {
        for (int i = place.index(); i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words words) {
                Span span = words.block().span();
                int within = i == place.index() ? place.offset() : 0;
                return Math.min(span.start() + within, span.end());
            }
        }
        return page.article().text().length();
    }

    /// The words between two places without the blanks around them, or null if there are none.
    @Nullable Span wordsBetween(TextPos first, TextPos last) {
        String text = page.article().text();
        int start = offsetOf(first);
        int end = Math.max(start, offsetOf(last));
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
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
        return new MarkedParagraph(
                text,
                setting.paragraph(part, lastHeader),
                () -> flow(words, text, new Faces(part, setting)));
    }

    private MarkedFlow flow(Row.Words words, String text, Faces faces) {
        Dressing dressing =
                Dressing.of(page, words.block().span(), pointing.mentions().shown().get());
        return new MarkedFlow(words, text, dressing, faces, pointing);
    }

    private boolean isLastHeader(int index) {
        return isHeader(index) && !isHeader(index + 1);
    }

    private boolean isHeader(int index) {
        return index < rows.size()
                && rows.get(index) instanceof Row.Words words
                && words.block().part() == Part.HEADER;
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
