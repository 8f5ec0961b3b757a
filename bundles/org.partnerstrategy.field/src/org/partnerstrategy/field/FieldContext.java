/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/**
 * In which strategy and language fields are read and typed. What it works out about the strategy, such as who is called
 * what, it keeps until {@link #forget}: whoever keeps a context forgets when the model changes. It belongs to the
 * thread that may read the strategy.
 */
public final class FieldContext {

    private final Supplier<PartnerStrategy> strategy;
    private final Locale language;
    private final StrategyNames names;
    private Optional<ReferenceYear> year = Optional.empty();

    /**
     * @param strategy the strategy, asked each time as windows reload it
     * @param language in which people read and type
     */
    public FieldContext(Supplier<PartnerStrategy> strategy, Locale language) {
        this.strategy = strategy;
        this.language = language;
        this.names = StrategyNames.of(strategy);
    }

    /**
     * Of the strategy to which an element belongs, an empty one if it belongs to none; in the language of the
     * workbench.
     */
    public static FieldContext of(EObject element) {
        return new FieldContext(() -> EcoreUtil.getRootContainer(element) instanceof PartnerStrategy strategy ? strategy
                : PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(), Locale.getDefault());
    }

    /** The strategy as it is now. */
    public PartnerStrategy strategy() {
        return strategy.get();
    }

    /** In which language people read and type. */
    public Locale language() {
        return language;
    }

    /** What partners and goals are called in the strategy. */
    public StrategyNames names() {
        return names;
    }

    /** The year of which amounts are shown. */
    public ReferenceYear year() {
        if (year.isEmpty()) {
            year = Optional.of(ReferenceYear.of(strategy()));
        }
        return year.get();
    }

    /** Forgets what it knows of the strategy, which has changed. */
    public void forget() {
        names.forget();
        year = Optional.empty();
    }
}
