/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report that is written, and can be painted in each format.
 *
 * @param title what the report is called
 * @param organisation whose it is; empty when nobody said so
 * @param day of which day it is, in words
 * @param subtitle what is under the title: whose it is, for whom, of which day and on what
 * @param language in which it is written
 * @param style in whose colours, with whose logo
 * @param contents its sections, one after the other
 */
public record Report(String title, String organisation, String day, List<String> subtitle, Locale language,
        HouseStyle style, List<Content> contents) {

    public Report {
        subtitle = List.copyOf(subtitle);
        contents = List.copyOf(contents);
    }

    /** The logo beside the title; none where the style has none, or one that is damaged. */
    public Optional<TitleLogo> logo() {
        return style.logo().flatMap(logo -> LogoFile.size(logo)
                .map(size -> TitleLogo.of(logo, size, ("Logo " + organisation).strip())));
    }
}
