/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.extension;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.overview.panel.OverviewPanel;
import org.partnerstrategy.method.figure.Figure;
import org.partnerstrategy.method.figure.StrategyFigure;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.views.section.PropertySection;
import org.partnerstrategy.views.section.SectionContent;

/** Fails wherever it is used, for the organisation that these tests are about. */
public final class BrokenPart implements StrategyFigure, OverviewPanel, PropertySection {

    @Override
    public Optional<Figure> of(PartnerStrategy strategy) {
        fail(strategy);
        return Optional.empty();
    }

    @Override
    public Runnable create(Composite parent, PageContext context) {
        failWhenGone(parent, context.document().strategy());
        return () -> fail(context.document().strategy());
    }

    @Override
    public SectionContent create(Composite parent) {
        new Label(parent, SWT.NONE).addListener(SWT.Dispose, event -> {
            throw new IllegalStateException("no luck");
        });
        return (element, context) -> fail(context.document().strategy());
    }

    /** Also when what it made goes. */
    private static void failWhenGone(Composite parent, PartnerStrategy strategy) {
        new Label(parent, SWT.NONE).addListener(SWT.Dispose, event -> fail(strategy));
    }

    private static void fail(PartnerStrategy strategy) {
        if (PlugInPartsTest.isMeant(strategy)) {
            throw new IllegalStateException("no luck");
        }
    }
}
