/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.gesture.RelationFilter;
import org.partnerstrategy.field.relation.FormsInput;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.text.Messages;

/** The menu of what stands out in the matrix; the rest fades. */
final class FilterMenu {

    private static final Messages MESSAGES = Messages.of(FilterMenu.class);

    private static final List<BigDecimal> AMOUNTS = Stream.of(10_000, 50_000, 100_000, 250_000, 1_000_000)
            .map(BigDecimal::valueOf).toList();

    private FilterMenu() {
    }

    static void fill(IMenuManager menu, MatrixModel shown) {
        List<String> forms = shown.relations().values().stream().flatMap(relation -> relation.getForms().stream())
                .map(FormsInput::text).distinct().sorted().toList();
        part(menu, shown, "zone", Arrays.asList(Zone.values()), zone -> zone.label().in(Locale.getDefault()),
                RelationFilter::zone, RelationFilter::withZone);
        part(menu, shown, "form", forms, form -> form, RelationFilter::form, RelationFilter::withForm);
        part(menu, shown, "amount", AMOUNTS, euro -> MESSAGES.text("filter.amount.least", euro),
                RelationFilter::amount, RelationFilter::withAmount);
        menu.add(new Separator());
        Action all = action(MESSAGES.text("filter.all"), IAction.AS_PUSH_BUTTON, () -> shown.filter(
                RelationFilter.NONE.withWords(shown.filter().words())));
        all.setEnabled(!shown.filter().withoutWords().equals(RelationFilter.NONE));
        menu.add(all);
    }

    private static <T> void part(IMenuManager menu, MatrixModel shown, String key, List<T> choices,
            Function<T, String> label, Function<RelationFilter, Optional<T>> now,
            BiFunction<RelationFilter, Optional<T>, RelationFilter> change) {
        MenuManager part = new MenuManager(MESSAGES.text("filter." + key));
        Stream.concat(Stream.of(Optional.<T>empty()), choices.stream().map(Optional::of)).forEach(choice -> {
            Action action = action(choice.map(label).orElseGet(() -> MESSAGES.text("filter." + key + ".any"))
                    .replace("&", "&&"), IAction.AS_RADIO_BUTTON,
                    () -> shown.filter(change.apply(shown.filter(), choice)));
            action.setChecked(now.apply(shown.filter()).equals(choice));
            part.add(action);
        });
        menu.add(part);
    }

    private static Action action(String label, int style, Runnable run) {
        return new Action(label, style) {

            @Override
            public void run() {
                if (getStyle() != AS_RADIO_BUTTON || isChecked()) {
                    run.run();
                }
            }
        };
    }
}
