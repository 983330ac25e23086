package org.armscope.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.armscope.query.FieldName;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class WordStreamTest {

    private static final String TEXT = "Seoul bought tanks";

    private final WordStream stream = new WordStream();

    @Test
    void wordsBringTheirStemsAndTheNamesThatStandThere() throws IOException {
        assertThat(terms(over()))
                .containsExactly("seoul", "@place", "@place:Seoul", "bought", "tanks", "=tank");
    }

    @Test
    void whatWasReadIsLetGoOfWhenTheStreamIsClosed() throws IOException {
        over();
        stream.close();
        assertThat(terms(stream)).isEmpty();
        assertThat(terms(over())).hasSize(6);
    }

    private WordStream over() {
        Zone zone = new Zone(TEXT, new Span(0, TEXT.length()));
        return stream.over(
                List.of(zone), TEXT, List.of(new Named(FieldName.PLACE, "Seoul", new Span(0, 5))));
    }

    private static List<String> terms(TokenStream stream) throws IOException {
        List<String> terms = new ArrayList<>();
        stream.reset();
        while (stream.incrementToken()) {
            terms.add(stream.getAttribute(CharTermAttribute.class).toString());
        }
        return terms;
    }
}
