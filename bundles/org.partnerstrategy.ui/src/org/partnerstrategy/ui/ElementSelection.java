/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * What is selected in a document: the same in all its pages and views. A part sets it when the user selects there, and
 * listens to show what was selected elsewhere.
 */
public final class ElementSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<EObject> elements = List.of();
    private Runnable before = () -> { };

    /** The selected elements, in the order of selection. */
    public List<EObject> elements() {
        return elements;
    }

    /** Does something before other elements are selected: what is typed belongs to those that were. */
    public void beforeChange(Runnable act) {
        before = act;
    }

    /** Selects these elements instead. Listeners hear of it only when they are others than before. */
    public void select(List<? extends EObject> selected) {
        if (!elements.equals(selected)) {
            List<EObject> other = List.copyOf(selected);
            before.run();
            elements = other;
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(elements);
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            select(structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
