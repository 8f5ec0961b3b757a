/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.model.text.Message;
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

    /**
     * The detail.
     *
     * @param apply gets the way in which the user wants to have a finding fixed
     * @param applyAll gets the findings that the user wants to have fixed
     */
    FindingDetail(Composite parent, Consumer<QuickFix> apply, Consumer<List<Finding>> applyAll) {
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
        fix.addListener(SWT.Selection,
                event -> apply.accept(shown.getFirst().fixes().get(Integer.parseInt(event.text))));
        fixAll = link();
        fixAll.addListener(SWT.Selection, event -> applyAll.accept(shown));
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
        set(fix, finding.fixes().stream().map(QuickFix::label).toList());
        set(fixAll, likewise.size() > 1 ? List.of(Fixes.label(likewise)) : List.of());
        area.layout();
    }

    /** Shows what is to be said of all findings together. */
    void show(String summary) {
        shown = List.of();
        where.setText(summary);
        reason.setText(MESSAGES.text("detail.none"));
        set(fix, List.of());
        set(fixAll, List.of());
        area.layout();
    }

    /** Each text leads somewhere; the event has its number. */
    private static void set(Link link, List<Message> texts) {
        link.setText(IntStream.range(0, texts.size()).mapToObj(i -> "<a href=\"" + i + "\">"
                + texts.get(i).localized().replace("&", "&&").replace("<", "‹") + "</a>")
                .collect(Collectors.joining("    ")));
        link.setVisible(!texts.isEmpty());
        ((GridData) link.getLayoutData()).exclude = texts.isEmpty();
    }
}
