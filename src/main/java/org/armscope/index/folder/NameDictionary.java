package org.armscope.index.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Slot;
import org.armscope.query.FieldName;

/// Tells which names in the index a wish accepts, by terms that begin with any of a name's words:
/// a walk through those with one beginning instead of all names.
public final class NameDictionary {

    /// A name of a field.
    record Entry(FieldName field, String name) {}

    private static final char NAME = '\0';
    private static final int MOST_WORDS = 8;

    private final IndexReader reader;

    public NameDictionary(IndexReader reader) {
        this.reader = reader;
    }

    /// The terms of a name: the field, its words from each one on, and the name itself.
    static List<String> terms(Entry entry) {
        List<String> words = NameWish.cut(entry.name());
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String rest = String.join(" ", words.subList(i, words.size()));
            terms.add(entry.field().word() + " " + rest + NAME + entry.name());
        }
        return terms;
    }

    /// The names that the wish accepts; those known to the lexicon whether the index has them or
    /// not.
    public Set<String> names(NameWish wish) throws IOException {
        Set<String> names = new HashSet<>(wish.known());
        if (wish.isClosed()) {
            return names;
        }
        Terms all = MultiTerms.getTerms(reader, IndexSchema.NAMES);
        if (all == null) {
            return names;
        }
        BytesRef beginning = new BytesRef(wish.field().word() + " " + firstWord(wish));
        TermsEnum terms = all.iterator();
        boolean more = terms.seekCeil(beginning) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(terms.term(), beginning)) {
            String name = name(terms.term());
            if (wish.accepts(name)) {
                names.add(name);
            }
            more = terms.next() != null;
        }
        return names;
    }

    /// The name that a term belongs to.
    public static String name(BytesRef term) {
        String text = term.utf8ToString();
        return text.substring(text.indexOf(NAME) + 1);
    }

    /// A whole word of the wish, or nothing where it has patterns only.
    private static String firstWord(NameWish wish) {
        return wish.words().stream()
                .filter(Slot.Exact.class::isInstance)
                .map(slot -> ((Slot.Exact) slot).word())
                .findFirst()
                .orElse("");
    }
}
