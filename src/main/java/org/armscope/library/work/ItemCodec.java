package org.armscope.library.work;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.sql.SQLException;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Items to JSON and back, without loss. Names of fields and of rulings are those of the records:
/// renaming one needs a migration.
final class ItemCodec {

    /// ASCII, because an SQL text loses a lone half of a surrogate pair and ends at a zero.
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .changeDefaultVisibility(
                            all ->
                                    all.withGetterVisibility(Visibility.NONE)
                                            .withIsGetterVisibility(Visibility.NONE)
                                            .withFieldVisibility(Visibility.ANY))
                    .addMixIn(Ruling.class, Named.class)
                    .addMixIn(MentionRuling.Change.class, Named.class)
                    .addMixIn(EventRuling.Change.class, Named.class)
                    .build();

    private ItemCodec() {}

    /// Writes the record's name beside its fields.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    static String write(Item item) {
        return MAPPER.writeValueAsString(item.value());
    }

    static Item read(ItemKind kind, String content) throws SQLException {
        try {
            return switch (kind) {
                case HIGHLIGHT -> Item.of(MAPPER.readValue(content, Highlight.class));
                case ARTICLE -> Item.of(MAPPER.readValue(content, ArticleMark.class));
                case EXCERPT -> Item.of(MAPPER.readValue(content, Excerpt.class));
                case DECISION -> Item.of(MAPPER.readValue(content, Decision.class));
            };
        } catch (JacksonException e) {
            throw new SQLException("a row holds what no Armscope writes: " + e.getMessage(), e);
        }
    }
}
