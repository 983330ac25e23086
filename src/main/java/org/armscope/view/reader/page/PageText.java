package org.armscope.view.reader.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.armscope.text.Span;
import org.armscope.view.Controls;
import org.armscope.view.reader.paragraph.Boxed;
import org.armscope.view.reader.paragraph.Faces;
import org.armscope.view.reader.paragraph.Pointing;
import org.armscope.view.reader.paragraph.Setting;
import org.armscope.viewmodel.reader.Block.Part;
import org.armscope.viewmodel.reader.Dressing;
import org.armscope.viewmodel.reader.HitMark;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.Zoom;
import org.jspecify.annotations.Nullable;

/// A page as the text control's model: paragraphs are built only when they come into sight.
final class PageText extends StyledTextModelViewOnlyBase {

    /// The paragraphs that are kept: as many as the control puts into the window at a layout.
    private static final int KEPT = 256;

    private final List<Row> rows;
    private final Setting setting;
    private final Column column;
    private final Pointing pointing;
    private final Heights heights;

    /// Those of the rows made last: the control throws its own away whenever anything changes.
    private final Map<Integer, MarkedFlow> flows =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, MarkedFlow> eldest) {
                    return size() > KEPT;
                }
            };

    private final Set<MarkedFlow> worn = new HashSet<>();
    private Page page;
    private List<HitMark> hits;

    PageText(Page page, Zoom zoom, Pointing pointing, Column column) {
        this.page = page;
        this.hits = page.hitMarks();
        this.rows = Row.of(page.blocks());
        this.setting = new Setting(zoom);
        this.pointing = pointing;
        this.column = column;
        this.heights = new Heights(column.sight());
    }

    Page page() {
        return page;
    }

    /// True if a page in this size has the same words in the same places.
    boolean isOf(Page other, Zoom zoom) {
        return setting.zoom().equals(zoom)
                && page.article().id().equals(other.article().id())
                && page.article().text().equals(other.article().text())
                && page.blocks().equals(other.blocks());
    }

    /// Draws the same words with other marks; what is in sight stays where it is.
    void take(Page other, int hit) {
        page = other;
        hits = other.hitMarks();
        pointing.fill(hit);
        restyle();
    }

    /// Fills another hit.
    void fill(int hit) {
        pointing.fill(hit);
        worn.forEach(MarkedFlow::fill);
    }

    /// Draws anew what is drawn over the words, and sets the words anew where their faces changed.
    void restyle() {
        heights.keep(flows.keySet());
        Stream.concat(flows.values().stream(), List.copyOf(worn).stream())
                .distinct()
                .forEach(MarkedFlow::renew);
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    Heights heights() {
        return heights;
    }

    /// The paragraphs that are dressed.
    Set<MarkedFlow> worn() {
        return worn;
    }

    /// Undresses those that are out of sight.
    void undressUnseen() {
        undress(flow -> flow.getScene() == null);
    }

    /// Undresses all, as before another page is laid open.
    void undress() {
        undress(flow -> true);
    }

    private void undress(Predicate<MarkedFlow> which) {
        worn.stream().filter(which).toList().forEach(MarkedFlow::undress);
    }

    /// How a paragraph is set at present.
    Dressing dressing(Span paragraph) {
        return Dressing.of(page, paragraph, pointing.mentions().shown().get());
    }

    List<Boxed> hits(Span paragraph) {
        return Boxed.of(hits, paragraph);
    }

    /// What stands between the lines of a row.
    double spacing(int row) {
        return setting.between(partOf(row));
    }

    /// What stands below a row.
    double below(int row) {
        return setting.below(partOf(row), isLastHeader(row));
    }

    /// The faces in which a row is set.
    Faces faces(int row) {
        return new Faces(partOf(row), setting);
    }

    private Part partOf(int row) {
        return rows.get(row) instanceof Row.Words words ? words.block().part() : Part.BODY;
    }

    /// Where an offset of the article's text stands, or the first paragraph behind it; null if it
    /// lies behind the last.
    @Nullable TextPos placeOf(int offset) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (endOf(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < rows.size() && rows.get(low) instanceof Row.Words words
                ? TextPos.ofLeading(low, Math.max(0, offset - words.span().start()))
                : null;
    }

    /// The beginning of the row above a place that stands about so far above it, as far as that can
    /// be told before anything is laid out.
    TextPos above(TextPos place, double pixels) {
        int row = place.index();
        double high = setting.height(place.offset(), column.width().get());
        while (row > 0 && high < pixels) {
            row--;
            high += setting.height(getPlainText(row).length(), column.width().get());
        }
        return TextPos.ofLeading(row, 0);
    }

    /// Where the words of a row end, or those before it.
    private int endOf(int row) {
        return switch (rows.get(row)) {
            case Row.Words words -> words.span().end();
            case Row.Head ignored -> 0;
            case Row.Apart ignored -> endOf(row - 1);
        };
    }

    /// The offset of the article's text that stands at a place, or the next one behind it.
    int offsetOf(TextPos place) {
        for (int i = place.index(); i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words words) {
                Span span = words.span();
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
                ? words.span().in(page.article().text())
                : "";
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return switch (rows.get(index)) {
            case Row.Head ignored ->
                    RichParagraph.of(() -> fitted(new Heading(page, setting, column.width())));
            case Row.Apart ignored -> RichParagraph.of(() -> fitted(apart()));
            case Row.Words words -> paragraph(index, words);
        };
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos pos) {
        return StyleAttributeMap.EMPTY;
    }

    private Region fitted(Region row) {
        return column.fitting().apply(row);
    }

    private RichParagraph paragraph(int index, Row.Words words) {
        return new MarkedParagraph(
                getPlainText(index),
                () ->
                        flows.computeIfAbsent(
                                index, row -> new MarkedFlow(this, row, words, pointing)));
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
