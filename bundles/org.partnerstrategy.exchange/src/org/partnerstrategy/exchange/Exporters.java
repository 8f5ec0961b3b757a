/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.text.Message;

/** The kinds of file into which strategies can be written. */
public final class Exporters {

    /** The inventory as a table for a spreadsheet. */
    public static final Exporter TABLE = Exporter.of("csv", Message.of(Exporters.class, "export.csv"), "csv",
            (strategy, language, stream) -> new InventoryTable(language).write(strategy, stream));

    /** The same as a workbook. */
    public static final Exporter WORKBOOK = Exporter.of("xlsx", Message.of(Exporters.class, "export.xlsx"), "xlsx",
            (strategy, language, stream) -> new InventoryTable(language).writeWorkbook(strategy, stream));

    /** Where plug-ins add kinds. */
    private static final String POINT = "org.partnerstrategy.exchange.exporters";

    private final List<Exporter> all;

    private Exporters(Collection<Exporter> all) {
        this.all = List.copyOf(all);
    }

    /** The table and the workbook, with what the installed plug-ins add. */
    public static Exporters installed() {
        return Installed.EXPORTERS;
    }

    /** The table and the workbook, with what plug-ins declare. One with the identity of either takes its place. */
    public static Exporters including(Extensions plugIns) {
        Map<String, Exporter> all = new LinkedHashMap<>();
        all.put(TABLE.id(), TABLE);
        all.put(WORKBOOK.id(), WORKBOOK);
        plugIns.implementing(StrategyExport.class,
                plugIn -> Exporter.of(plugIn, Optional.ofNullable(all.get(plugIn.id()))))
                .forEach(added -> all.put(added.id(), added));
        return new Exporters(all.values());
    }

    /** All of them, the table first. */
    public List<Exporter> all() {
        return all;
    }

    /** The one with that identity; none when nobody added such a one. */
    public Optional<Exporter> find(String id) {
        return all.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final Exporters EXPORTERS = including(Extensions.at(POINT));
    }
}
