/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.text.Message;

/**
 * Which rows of a register are about the same partner: those with the same number, else those with the same name. A
 * name without a number is that of the first number with which it occurs.
 */
final class PartnerIdentities {

    /**
     * A partner of a register.
     *
     * @param key tells partners apart
     * @param name as it is first written; with the number behind it where several numbers have the same name
     * @param number the number; none when the register gives none
     */
    record Identity(String key, String name, Optional<String> number) {
    }

    private final MappedColumns columns;
    private final Findings remarks;
    private final Map<String, Identity> byNumber = new LinkedHashMap<>();
    private final Map<String, Identity> byName = new HashMap<>();

    PartnerIdentities(Register register, MappedColumns columns, Findings remarks) {
        this.columns = columns;
        this.remarks = remarks;
        if (columns.indices().containsKey(ColumnRole.PARTNER_NUMBER)) {
            register.rows().forEach(this::learn);
        }
    }

    private void learn(Row row) {
        String name = columns.text(ColumnRole.PARTNER, row);
        Optional<String> number = number(row);
        if (number.isEmpty() || name.isEmpty()) {
            return;
        }
        String key = PartnerNumber.key(number.get());
        if (!byNumber.containsKey(key)) {
            boolean isTaken = byName.containsKey(Words.key(name));
            String told = isTaken ? name + " (" + number.get() + ")" : name;
            byNumber.put(key, new Identity(key, told, number));
            if (isTaken) {
                remarks.add(say("number.sameName"), name, row.number());
            }
        }
        byName.putIfAbsent(Words.key(name), byNumber.get(key));
    }

    private Optional<String> number(Row row) {
        return PartnerNumber.of(columns.text(ColumnRole.PARTNER_NUMBER, row));
    }

    /** The partner that a row is about. */
    Identity of(Row row) {
        String name = columns.text(ColumnRole.PARTNER, row);
        Optional<Identity> known = number(row).map(PartnerNumber::key).map(byNumber::get);
        if (known.isPresent()) {
            String first = known.get().name();
            if (!Words.key(first).equals(Words.key(name)) && !first.startsWith(name + " (")) {
                remarks.add(say("number.same", first), name, row.number());
            }
            return known.get();
        }
        return Optional.ofNullable(byName.get(Words.key(name)))
                .orElseGet(() -> new Identity("name " + Words.key(name), name, Optional.empty()));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(PartnerIdentities.class, key, arguments);
    }
}
