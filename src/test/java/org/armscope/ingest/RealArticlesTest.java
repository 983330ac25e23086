package org.armscope.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.armscope.SharedFolder;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.PrintedDate;
import org.armscope.article.Source;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RealArticlesTest {

    @Test
    void headersAreReadAsPrinted() throws IOException {
        List<String> heads = new ArrayList<>();
        for (Reading.Read read : readAll("articles")) {
            Header h = read.content().header();
            heads.add(h.publication() + " " + h.volume() + "/" + h.issue() + " " + days(h.date()));
        }
        assertEquals(
                List.of(
                        "Monitor 7/46 undated",
                        "Monitor 4/108 undated",
                        "null 13/2 2002-11-01..2002-12-31 MONTHS",
                        "Monitor 5/160 undated",
                        "Monitor 7/153 undated"),
                heads);
    }

    @Test
    void theTextIsWhatTheFileHoldsAndTheBodyAllBehindTheHeader() throws IOException {
        for (Reading.Read read : readAll("articles")) {
            Source source = read.source();
            ArticleText article = read.content();
            assertEquals(Files.readString(source.path()), article.text());
            assertEquals("UTF-8", source.charset());
            String rest = article.text().substring(article.header().span().end());
            assertEquals(rest.strip(), article.body().in(article.text()));
            assertNull(article.nextHeadline());
        }
    }

    @Test
    void headlinesOfNextArticlesAreSetApart() throws IOException {
        List<String> found = new ArrayList<>();
        for (Reading.Read read : readAll("gold/articles")) {
            Span next = read.content().nextHeadline();
            if (next != null) {
                found.add(read.source().fileName());
                String text = read.content().text().strip();
                assertEquals(text.substring(text.lastIndexOf('\n') + 1), next.in(text));
            }
        }
        assertEquals(List.of("101.txt", "103.txt", "105.txt", "109.txt", "113.txt"), found);
    }

    private static List<Reading.Read> readAll(String folder) throws IOException {
        ArticleReader reader = new ArticleReader();
        List<Reading.Read> all = new ArrayList<>();
        for (Found found : FileWalk.under(List.of(SharedFolder.require(folder))).toList()) {
            all.add((Reading.Read) reader.read(found.path()));
        }
        return all;
    }

    private static String days(@Nullable PrintedDate date) {
        return date == null ? "undated" : date.from() + ".." + date.to() + " " + date.precision();
    }
}
