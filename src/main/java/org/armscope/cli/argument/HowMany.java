package org.armscope.cli.argument;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads how many of something are wanted: none, or more.
public final class HowMany implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String typed) {
        try {
            int number = Integer.parseInt(typed);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            throw wrong(typed);
        }
        throw wrong(typed);
    }

    private static TypeConversionException wrong(String typed) {
        return new TypeConversionException("'" + typed + "' is no number from 0 on");
    }
}
