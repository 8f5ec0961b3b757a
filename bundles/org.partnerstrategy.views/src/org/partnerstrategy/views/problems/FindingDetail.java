/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.MultiLine;

/** The whole text of the chosen finding, and what takes it away. */
final class FindingDetail {

    private static final Messages MESSAGES = Messages.of(FindingDetail.class);

    private static final int NARROW = 80;

    private final Composite area;
    private final Label where;
    private final Text reason;
    private final Link fix;
    private final Link fixAll;
    private List<Finding> shown = List.of();

    /** The detail; the consumer gets the findings that the user wants to have fixed. */
    FindingDetail(Composite parent, Consumer<List<Finding>> apply) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(area);
        where = new Label(area, SWT.WRAP);
        where.setFont(TypeScale.TEXT.bold());
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(where);
        reason = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        MultiLine.giveMargins(reason);
        AccessibleName.give(reason, MESSAGES.text("column.description"));
        GridDataFactory.fillDefaults().grab(true, true).hint(NARROW, 30).applyTo(reason);
        fix = link();
        fix.addListener(SWT.Selection, event -> apply.accept(shown.subList(0, 1)));
        fixAll = link();
        fixAll.addListener(SWT.Selection, event -> apply.accept(shown));
    }

    private Link link() {
        Link link = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(link);
        return link;
    }

    Control control() {
        return area;
    }

    /**
     * Shows a finding.
     *
     * @param likewise the findings that can be fixed like it, the finding itself first when it can
     */
    void show(Finding finding, List<Finding> likewise) {
        shown = likewise;
        where.setText(finding.where().localized().replace("&", "&&"));
        reason.setText(finding.explanation().text().localized());
        set(fix, finding.quickFix().map(found -> found.label().localized()));
        set(fixAll, likewise.size() > 1 ? Optional.of(Fixes.label(likewise).localized()) : Optional.empty());
        area.layout();
    }

    /** Shows what is to be said of all findings together. */
    void show(String summary) {
        shown = List.of();
        where.setText(summary);
        reason.setText(MESSAGES.text("detail.none"));
        set(fix, Optional.empty());
        set(fixAll, Optional.empty());
        area.layout();
    }

    private static void set(Link link, Optional<String> text) {
        link.setText(text.map(words -> "<a>" + words.replace("&", "&&").replace("<", "‹") + "</a>").orElse(""));
        link.setVisible(text.isPresent());
        ((GridData) link.getLayoutData()).exclude = text.isEmpty();
    }
}
