package org.armscope.viewmodel.explore.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryParser;
import org.junit.jupiter.api.Test;

class NoHitsAdviceTest {

    @Test
    void aNameAWordAndManyWordsAreHelpedInDifferentWays() {
        assertEquals(
                List.of(
                        "All the words must stand in one article. Leave one out, put OR between"
                                + " them, or end a word with * for any ending.",
                        "No article has this word. Try another spelling, or end the word with *"
                                + " for any ending.",
                        "No article has this name. Try another spelling, or ask for the word"
                                + " without its field.",
                        "The words stand nowhere so close together. Ask for them apart, or let"
                                + " more words stand between them.",
                        "The words stand nowhere so close together. Ask for them apart, or let"
                                + " more words stand between them.",
                        "Ask for something wider, or drop a part of the question.",
                        "Everything is left out: ask for something too."),
                Stream.of(
                                "submarine trawler",
                                "trawler",
                                "person:Sergeyef",
                                "\"trawler fleet\"",
                                "trawler NEAR/3 fleet",
                                "date:1970",
                                "-trawler")
                        .map(typed -> NoHitsAdvice.of(query(typed)))
                        .toList());
    }

    private static Query query(String typed) {
        return ((Parsed.Ok) new QueryParser().parse(typed)).query();
    }
}
