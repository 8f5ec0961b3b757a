/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a user wants to be told of what the checks find.
 *
 * @param levels the levels of checks by their identities; those that are absent are on
 */
public record CheckLevels(Map<String, CheckLevel> levels) {

    /** All checks are on. */
    public static final CheckLevels ALL_ON = new CheckLevels(Map.of());

    private static final String SETTING = "check.";

    public CheckLevels {
        levels = Map.copyOf(levels);
    }

    /** The name of the setting in which the level of a check is kept. */
    public static String setting(String check) {
        return SETTING + check;
    }

    /** Whether a setting is that of a check. */
    public static boolean isSetting(String name) {
        return name.startsWith(SETTING);
    }

    /**
     * As the user has set them. What is not set, or no level, is on.
     *
     * @param checks the identities of the checks
     * @param settings the text of a setting by its name; can answer null
     */
    public static CheckLevels of(Collection<String> checks, Function<String, String> settings) {
        CheckLevels levels = ALL_ON;
        for (String check : checks) {
            Optional<CheckLevel> level = Optional.ofNullable(settings.apply(setting(check))).flatMap(CheckLevel::of);
            levels = level.isPresent() ? levels.with(check, level.get()) : levels;
        }
        return levels;
    }

    /**
     * As they are written in a strategy or a command, such as "no-form=off". What names no level is left out.
     */
    public static CheckLevels parse(Collection<String> entries) {
        CheckLevels levels = ALL_ON;
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            Optional<CheckLevel> level = equals < 0 ? Optional.empty() : CheckLevel.of(entry.substring(equals + 1));
            levels = level.isPresent() ? levels.with(entry.substring(0, equals).strip(), level.get()) : levels;
        }
        return levels;
    }

    /** These levels with that of one check. */
    public CheckLevels with(String check, CheckLevel level) {
        Map<String, CheckLevel> all = new HashMap<>(levels);
        all.put(check, level);
        return new CheckLevels(all);
    }

    /** These levels, and others where those are set. */
    public CheckLevels with(CheckLevels others) {
        Map<String, CheckLevel> all = new HashMap<>(levels);
        all.putAll(others.levels);
        return new CheckLevels(all);
    }

    /** The level of a check. */
    public CheckLevel of(String check) {
        return levels.getOrDefault(check, CheckLevel.ON);
    }

    /** What a rule finds, as the user wants to be told of it. */
    Stream<Finding> told(ValidationRule rule, Stream<Finding> findings) {
        return findings.map(finding -> told(rule, finding));
    }

    /** A thing that a rule finds, as the user wants to be told of it. */
    Finding told(ValidationRule rule, Finding finding) {
        return of(rule.id()) == CheckLevel.WARNING ? finding.as(Severity.WARNING) : finding;
    }
}
