/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.writer.ReportSections;

/** Which sections the report has. */
final class SectionsPart {

    private static final Messages MESSAGES = Messages.of(SectionsPart.class);

    private final Group body;
    private final Table table;
    private final Set<String> unknown;

    /**
     * @param omitted the identities of the sections that are not checked at first
     * @param changed is run when the user checks others
     */
    SectionsPart(Composite parent, List<String> omitted, Runnable changed) {
        body = new Group(parent, SWT.NONE);
        body.setText(MESSAGES.text("sections.title"));
        GridLayoutFactory.swtDefaults().applyTo(body);
        table = new Table(body, SWT.CHECK | SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 180).applyTo(table);
        for (String id : ReportSections.installed().ids()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(ReportSections.installed().title(id, Locale.getDefault()));
            item.setData(id);
            item.setChecked(!omitted.contains(id));
        }
        // Of a plug-in that a colleague has.
        unknown = new LinkedHashSet<>(omitted);
        unknown.removeAll(ReportSections.installed().ids());
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed.run();
            }
        });
    }

    Composite control() {
        return body;
    }

    /** The identities of the sections that are left out. */
    List<String> omitted() {
        return Stream.concat(unknown.stream(), Stream.of(table.getItems()).filter(item -> !item.getChecked())
                .map(item -> (String) item.getData())).toList();
    }

    boolean isEmpty() {
        return Stream.of(table.getItems()).noneMatch(TableItem::getChecked);
    }
}
