/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.method.portfolio.PortfolioShare;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Table;

/** How many relations lie in each zone, and their share of the money (handbook, step 3). */
final class ZoneTable {

    private ZoneTable() {
    }

    static Table of(Portfolio portfolio, int relations, ReportWords words) {
        List<List<String>> rows = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            rows.add(row(words.of(zone.label()), portfolio.zones().get(zone), words));
        }
        if (portfolio.unplaced().relations() > 0) {
            rows.add(row(words.of("zone.none"), portfolio.unplaced(), words));
        }
        rows.add(List.of(words.of("zone.all"), words.of("number", relations), words.euro(portfolio.total()),
                portfolio.total().signum() > 0 ? words.of("share", 100) : ""));
        return new Table(words.of("zone.caption"), List.of(words.column("zone"), words.numbers("relations"),
                Column.numbers(words.of(portfolio.year().heading())), words.numbers("share")), rows);
    }

    private static List<String> row(String name, PortfolioShare part, ReportWords words) {
        return List.of(name, words.of("number", part.relations()), words.euro(part.amount()),
                part.percentage().map(share -> words.of("share", share)).orElse(""));
    }
}
