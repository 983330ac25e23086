package org.armscope.deal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.annotation.EventMention;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.ArticleText;
import org.armscope.article.Source;
import org.armscope.extraction.Extractor;
import org.armscope.extraction.IssueDating;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.time.DatedIssues;
import org.armscope.lexicon.time.IssueCalendar;
import org.armscope.query.timeline.EventId;

/// The events of the articles in a folder, as a library of them would give them.
public final class FolderEvents {

    private final Extractor extractor;
    private final IssueDating dating;

    public FolderEvents(Lexicon lexicon) throws IOException {
        extractor = new Extractor(lexicon);
        dating = new IssueDating(IssueCalendar.read(), DatedIssues.read());
    }

    /// All events of all articles under a folder, by file and place.
    public List<DealEvent> in(Path folder) throws IOException {
        List<DealEvent> events = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                events.addAll(of(file, Files.readString(file)));
            }
        }
        return events;
    }

    /// The events of one text.
    public List<DealEvent> of(Path file, String text) {
        ArticleText content = ArticleParser.parse(text);
        Article article =
                new Article(
                        ArticleId.first(content.hash(), 0),
                        new Source(
                                file.toAbsolutePath().normalize(),
                                text.length(),
                                Instant.EPOCH,
                                "UTF-8"),
                        content,
                        dating.date(content).orElse(null));
        ArticleSummary summary = ArticleSummary.of(article);
        List<EventMention> mentions = extractor.extract(content, article.issueDate()).events();
        List<DealEvent> events = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            EventMention mention = mentions.get(i);
            events.add(
                    new DealEvent(
                            new EventId(summary.id(), i),
                            summary,
                            mention,
                            mention.span().in(text)));
        }
        return events;
    }
}
