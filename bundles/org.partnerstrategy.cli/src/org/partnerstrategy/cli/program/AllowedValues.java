/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.partnerstrategy.cli.PixelScale;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.register.RegisterHeading;
import org.partnerstrategy.exchange.register.Separator;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Model.ArgSpec;

/** Says what an option takes: its bounds, its choices, or how it is written. */
final class AllowedValues {

    private static final Map<Class<?>, String> BY_TYPE = Map.ofEntries(Map.entry(Score.class, "allowed.score"),
            Map.entry(Position.class, "allowed.position"), Map.entry(StrategyLine.class, "allowed.line"),
            Map.entry(LocalDate.class, "allowed.date"), Map.entry(Scale.class, "allowed.scale"),
            Map.entry(RegisterHeading.class, "allowed.heading"), Map.entry(Separator.class, "allowed.separator"),
            Map.entry(Charset.class, "allowed.encoding"), Map.entry(Integer.class, "allowed.number"),
            Map.entry(PixelScale.class, "allowed.pixels"),
            Map.entry(Boolean.class, "allowed.nothing"), Map.entry(boolean.class, "allowed.nothing"));

    private AllowedValues() {
    }

    /** What that option takes, as what to do. */
    static Message of(ArgSpec option) {
        Class<?>[] types = option.auxiliaryTypes();
        String key = BY_TYPE.get(types[types.length - 1]);
        if (key != null) {
            return say(key);
        }
        List<String> choices = choices(option);
        return choices.isEmpty() ? say("allowed.other") : say("allowed.choices", String.join(", ", choices));
    }

    private static List<String> choices(ArgSpec option) {
        if (option.paramLabel().contains("|")) {
            return List.of(option.paramLabel().split("\\|"));
        }
        return option.completionCandidates() == null ? List.of()
                : StreamSupport.stream(option.completionCandidates().spliterator(), false).toList();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(AllowedValues.class, key, arguments);
    }
}
