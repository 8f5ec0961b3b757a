/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.Columns;
import org.partnerstrategy.workshop.WorkshopState;

/** Who is in, and how many partners they have placed; not where. */
final class PeoplePart {

    private static final Messages MESSAGES = Messages.of(PeoplePart.class);

    private final TableViewer viewer;
    private int partners;

    /** Somebody in a row, with a number for those without a name. */
    private record Row(int number, WorkshopState.PersonState person) {

        String name() {
            return person.name().isEmpty() ? MESSAGES.text("people.nameless", number) : person.name();
        }
    }

    PeoplePart(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 110).applyTo(place);
        viewer = new TableViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        AccessibleName.give(viewer.getControl(), MESSAGES.text("people"));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setLinesVisible(true);
        Columns columns = Columns.of(viewer);
        columns.text(MESSAGES.text("people.name"), 5, 100, row -> ((Row) row).name());
        columns.text(MESSAGES.text("people.here"), 2, 50, row -> MESSAGES.text(((Row) row).person().connected()
                ? "people.here.yes" : "people.here.no"));
        columns.text(MESSAGES.text("people.placed"), 3, 60, row -> MESSAGES.text("people.placed.of",
                ((Row) row).person().placed(), partners));
    }

    void show(WorkshopState.OfPresenter situation) {
        partners = situation.topic().partners().size();
        List<WorkshopState.PersonState> people = situation.people();
        viewer.setInput(IntStream.range(0, people.size())
                .mapToObj(i -> new Row(i + 1, people.get(i))).toList());
    }

    /** How many are here and have placed all partners, in words. */
    static String counts(WorkshopState.OfPresenter situation) {
        long here = situation.people().stream().filter(WorkshopState.PersonState::connected).count();
        long ready = situation.people().stream()
                .filter(person -> person.placed() == situation.topic().partners().size()).count();
        return MESSAGES.text("counts", here, ready);
    }
}
