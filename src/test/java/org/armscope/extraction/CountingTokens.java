package org.armscope.extraction;

import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;

/// Tokens that count how often they are looked at.
final class CountingTokens extends Tokens {

    private long visits;

    CountingTokens(CharSequence text) {
        super(text);
    }

    long visits() {
        return visits;
    }

    @Override
    public char charAt(int offset) {
        visits++;
        return super.charAt(offset);
    }

    @Override
    public int start(int token) {
        visits++;
        return super.start(token);
    }

    @Override
    public int end(int token) {
        visits++;
        return super.end(token);
    }

    @Override
    public TokenKind kind(int token) {
        visits++;
        return super.kind(token);
    }

    @Override
    public long code(int token) {
        visits++;
        return super.code(token);
    }
}
