/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * What is to be exported. Begin with {@link #of}, and say what should be different.
 *
 * @param strategy the strategy, in which nothing may be changed
 * @param goals those that people chose, in their order in the strategy; all of them when nobody chose
 * @param options the values of the options, by their identities; an exporter gets one for each that it declares
 * @param language the language of words in the file
 * @param progress hears how far it is
 */
public record ExportRequest(PartnerStrategy strategy, List<Goal> goals, Map<String, String> options, Locale language,
        ExportProgress progress) {

    public ExportRequest {
        goals = List.copyOf(goals);
        options = Map.copyOf(options);
    }

    /** A whole strategy, with the options as they are at first. */
    public static ExportRequest of(PartnerStrategy strategy, Locale language) {
        return new ExportRequest(strategy, GoalWalk.through(strategy).toList(), Map.of(), language,
                ExportProgress.NONE);
    }

    /** The same of some goals. */
    public ExportRequest on(List<Goal> chosen) {
        return new ExportRequest(strategy, chosen, options, language, progress);
    }

    /** The same with a value of an option, in place of an earlier one. */
    public ExportRequest with(String option, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(option, value);
        return new ExportRequest(strategy, goals, more, language, progress);
    }

    /** The same, which tells how far it is. */
    public ExportRequest telling(ExportProgress listener) {
        return new ExportRequest(strategy, goals, options, language, listener);
    }

    /** The value of an option: a text, or the identity of a choice. Empty when it has none. */
    public String text(String option) {
        return options.getOrDefault(option, "");
    }

    /**
     * The value of an option that is a whole number. 0 when it has none.
     *
     * @throws NumberFormatException when it is no whole number
     */
    public int number(String option) {
        return Integer.parseInt(options.getOrDefault(option, "0"));
    }

    /** Whether an option is switched on; not when it has no value. */
    public boolean isOn(String option) {
        return Boolean.parseBoolean(text(option));
    }
}
