package org.armscope.extraction.name;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.EntityMention;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.WordClass;
import org.armscope.text.Tokens;

/// Tells by which word a later mention may call a person.
final class Surnames {

    private final Names names;

    Surnames(Names names) {
        this.names = names;
    }

    /// The words that may stand for the whole name: the surname as printed in this mention and as
    /// the canonical name has it.
    List<String> of(EntityMention mention, Tokens tokens) {
        List<String> surnames = new ArrayList<>();
        add(surnames, mention.span().in(tokens.text()));
        add(surnames, mention.entity().name());
        return surnames;
    }

    private void add(List<String> surnames, String name) {
        Tokens words = Tokens.of(name);
        if (words.count() == 0) {
            return;
        }
        String surname = isFamilyFirst(words) ? first(words, name) : last(words, name);
        if (!surnames.contains(surname)) {
            surnames.add(surname);
        }
        int hyphen = surname.indexOf('-');
        if (hyphen > 0 && Character.isLowerCase(surname.charAt(0))) {
            surnames.add(surname.substring(hyphen + 1));
        }
    }

    private static String first(Tokens words, String name) {
        return name.substring(0, words.end(0));
    }

    private static String last(Tokens words, String name) {
        int from = words.count() - 1;
        while (from > 0 && words.glued(from)) {
            from--;
        }
        return name.substring(words.start(from));
    }

    private boolean isFamilyFirst(Tokens words) {
        if (words.count() < 2) {
            return false;
        }
        int classes = names.words().of(words, 0);
        String given = words.string(1);
        boolean korean =
                WordClass.KOREAN_FAMILY_NAME.in(classes)
                        && (names.korean().isOne(given) || names.korean().isTwo(given));
        boolean chinese =
                WordClass.CHINESE_FAMILY_NAME.in(classes)
                        && (names.chinese().isOne(given) || names.chinese().isTwo(given));
        boolean onlyFamily = (korean || chinese) && !WordClass.GIVEN_NAME.in(classes);
        return onlyFamily || (korean && words.count() > 2);
    }
}
