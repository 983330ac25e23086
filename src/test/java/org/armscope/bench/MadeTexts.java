package org.armscope.bench;

import java.util.AbstractList;

/// The first texts of made-up news, each made when it is asked for and not kept.
final class MadeTexts extends AbstractList<String> {

    private final ArmsNews news;
    private final int count;

    MadeTexts(ArmsNews news, int count) {
        this.news = news;
        this.count = count;
    }

    @Override
    public String get(int i) {
        return news.text(i);
    }

    @Override
    public int size() {
        return count;
    }
}
