package org.armscope.extraction;

import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.decision.Decision;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.extraction.citation.CitationPass;
import org.armscope.extraction.citation.CrossReferencePass;
import org.armscope.extraction.citation.EndnotePass;
import org.armscope.extraction.decision.DecidedEvents;
import org.armscope.extraction.decision.DecidedMentions;
import org.armscope.extraction.event.EventReader;
import org.armscope.extraction.money.MoneyPass;
import org.armscope.extraction.name.BodyPass;
import org.armscope.extraction.name.PersonPass;
import org.armscope.extraction.name.PlacePass;
import org.armscope.extraction.name.SurnamePass;
import org.armscope.extraction.name.WeaponPass;
import org.armscope.extraction.time.DatesPass;
import org.armscope.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/// Article and lexicon to annotations: a pure function of its arguments, safe to share between
/// threads, in time linear in the length of the text.
public final class Extractor {

    /// Names the state of the rules. Raise it with every change of what they find in some text:
    /// annotations that were stored under another number are then made anew.
    public static final int VERSION = 16;

    private final List<Pass> passes;
    private final @Nullable EventReader events;

    /// All passes, in their order, and events from what they found.
    public Extractor(Lexicon lexicon) {
        this(passes(lexicon), new EventReader(lexicon));
    }

    /// These passes only.
    public Extractor(List<Pass> passes) {
        this(passes, null);
    }

    private Extractor(List<Pass> passes, @Nullable EventReader events) {
        this.passes = List.copyOf(passes);
        this.events = events;
    }

    /// Every pass in the order in which it claims its words: markers, citations, sums and dates
    /// before names.
    public static List<Pass> passes(Lexicon lexicon) {
        return List.of(
                new EndnotePass(lexicon.citations()),
                new CitationPass(lexicon),
                new CrossReferencePass(lexicon),
                new MoneyPass(lexicon.money()),
                new DatesPass(lexicon.time()),
                new WeaponPass(lexicon.names()),
                new PersonPass(lexicon.names()),
                new BodyPass(lexicon.names()),
                new SurnamePass(lexicon.names()),
                new PlacePass(lexicon.names()));
    }

    /// The annotations of an article. Dates count from `issueDate`; without it they stay open.
    public Annotations extract(ArticleText article, @Nullable IssueDate issueDate) {
        return extract(article, issueDate, List.of());
    }

    /// The annotations of an article as an analyst's decisions have them. Events are read from the
    /// mentions that were decided.
    ///
    /// @param decisions those that reach this article, the oldest first
    public Annotations extract(
            ArticleText article, @Nullable IssueDate issueDate, List<Decision> decisions) {
        Reading reading = Reading.of(article, issueDate);
        Annotations found = DecidedMentions.of(extract(reading), article, decisions);
        if (events == null) {
            return found;
        }
        List<EventMention> read = events.read(reading, article, found);
        return found.plus(DecidedEvents.of(read, found, article, decisions));
    }

    /// What the passes find; no events.
    Annotations extract(Reading reading) {
        Findings findings = new Findings();
        for (Pass pass : passes) {
            pass.run(reading, findings);
        }
        return findings.all();
    }
}
