/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.ValueOptions;
import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Option;

/** Says how the values of a register are to be understood where its cells do not say it. */
final class ValueChoices {

    @Option(names = "--factor", paramLabel = "NUMBER")
    private Optional<String> factor = Optional.empty();

    @Option(names = "--rate", paramLabel = "CURRENCY=RATE")
    private List<String> rates = List.of();

    @Option(names = "--scale", paramLabel = "SCALE")
    private Optional<Scale> scale = Optional.empty();

    /** These choices where they were made, else the given ones. */
    ValueOptions options(ValueOptions given) {
        ValueOptions options = factor.map(text -> given.times(factor(text))).orElse(given);
        for (String text : rates) {
            options = withRate(options, text);
        }
        return scale.isPresent() ? options.on(scale) : options;
    }

    private static BigDecimal factor(String text) {
        return EuroText.parse(text).filter(number -> number.signum() > 0).map(BigDecimal::stripTrailingZeros)
                .orElseThrow(() -> problem("import.factor", text));
    }

    private static ValueOptions withRate(ValueOptions options, String text) {
        Map<String, BigDecimal> given = ValueOptions.NONE.withRates(text).map(ValueOptions::rates)
                .filter(rates -> rates.size() == 1).orElseThrow(() -> problem("import.rate", text));
        ValueOptions more = options;
        for (Map.Entry<String, BigDecimal> rate : given.entrySet()) {
            more = more.withRate(rate.getKey(), rate.getValue());
        }
        return more;
    }

    private static BadInputException problem(String key, String text) {
        return new BadInputException(Message.of(ValueChoices.class, key, text));
    }
}
