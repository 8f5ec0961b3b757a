/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.workbook.step.CellText;
import org.partnerstrategy.workbook.step.Fingerprint;
import org.partnerstrategy.workbook.step.StepRow;
import org.partnerstrategy.workbook.step.StepSheet;

/**
 * Finds out what the rows of a sheet are about: by the identity, then by the names by which people tell elements apart.
 * Of several rows with one identity, as a duplicated row has, the one that is most like the written one is the row.
 */
final class RowMatching {

    private final ReturnedSheet sheet;
    private final StepSheet step;
    private final ReturnContext context;
    private final NewElements made;
    private final Map<EObject, Integer> claimed = new IdentityHashMap<>();

    RowMatching(ReturnedSheet sheet, ReturnContext context) {
        this.sheet = sheet;
        this.step = sheet.step();
        this.context = context;
        this.made = new NewElements(sheet, context);
    }

    /** The rows that are understood; new elements are made. What is not understood is remarked. */
    List<RowMatch> match() {
        List<RowMatch> matches = new ArrayList<>();
        List<ReturnedRow> others = new ArrayList<>();
        Map<String, List<ReturnedRow>> byIdentity = sheet.rows().stream().collect(
                Collectors.groupingBy(ReturnedRow::identity, LinkedHashMap::new, Collectors.toList()));
        byIdentity.forEach((identity, rows) -> {
            Optional<EObject> element = Optional.ofNullable(context.elements().get(identity))
                    .filter(known -> step.type().isInstance(known));
            if (element.isEmpty()) {
                others.addAll(rows);
                return;
            }
            ReturnedRow own = original(identity, rows);
            claimed.put(element.get(), own.number());
            matches.add(new RowMatch(own, step.row(element.get()), true));
            rows.stream().filter(row -> row != own).forEach(others::add);
        });
        if (others.stream().anyMatch(sheet::isFilled)) {
            Map<String, List<StepRow>> named = named();
            others.stream().filter(sheet::isFilled).forEach(row -> byName(row, named).ifPresent(matches::add));
        }
        return matches;
    }

    private ReturnedRow original(String identity, List<ReturnedRow> rows) {
        ReturnedRow best = rows.getFirst();
        for (ReturnedRow row : rows.subList(1, rows.size())) {
            best = untouched(identity, row) > untouched(identity, best) ? row : best;
        }
        return best;
    }

    private long untouched(String identity, ReturnedRow row) {
        return sheet.columns().stream().filter(column -> context.base()
                .flatMap(base -> base.cell(step, identity, column.key()))
                .equals(row.text(column.index()).map(Fingerprint::of))).count();
    }

    private Map<String, List<StepRow>> named() {
        Map<String, List<StepRow>> named = new HashMap<>();
        step.rows(context.copy()).forEach(row -> named.computeIfAbsent(name(row), added -> new ArrayList<>()).add(row));
        return named;
    }

    private String name(StepRow row) {
        return step.columns(context.copy()).stream().filter(column -> step.naming().contains(column.key()))
                .map(column -> Words.key(CellText.of(column.content(row, context.fields()))))
                .collect(Collectors.joining("\n"));
    }

    private String name(ReturnedRow row) {
        return step.columns(context.copy()).stream().filter(column -> step.naming().contains(column.key()))
                .map(column -> Words.key(sheet.text(row, column.key()))).collect(Collectors.joining("\n"));
    }

    private Optional<RowMatch> byName(ReturnedRow row, Map<String, List<StepRow>> named) {
        List<StepRow> called = named.getOrDefault(name(row), List.of());
        if (called.size() > 1) {
            return told(row, "row.ambiguous");
        }
        if (called.isEmpty() || called.getFirst().element().isEmpty()) {
            boolean isGone = !row.identity().isEmpty() && !context.elements().containsKey(row.identity())
                    && context.base().filter(base -> base.identities(step).contains(row.identity())).isPresent();
            Optional<RowMatch> match = isGone ? told(row, "row.gone") : made.of(row, called.stream().findFirst());
            match.ifPresent(one -> named.put(name(row), List.of(one.target())));
            match.flatMap(one -> one.target().element()).ifPresent(element -> claimed.put(element, row.number()));
            return match;
        }
        Integer other = claimed.putIfAbsent(called.getFirst().element().get(), row.number());
        return other == null ? Optional.of(new RowMatch(row, called.getFirst(), false))
                : told(row, "row.twice", Integer.toString(other));
    }

    private Optional<RowMatch> told(ReturnedRow row, String key, Object... arguments) {
        context.remark(sheet, row.number(), key, arguments);
        return Optional.empty();
    }
}
