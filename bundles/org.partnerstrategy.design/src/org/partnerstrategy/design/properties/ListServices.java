/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.properties;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.field.feature.Explanations;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.field.feature.NewElement;
import org.partnerstrategy.field.feature.NewPart;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.provider.ElementLabel;
import org.partnerstrategy.model.text.Messages;

/** The lists of any element: what it contains, what it refers to, and what refers to it. */
public final class ListServices {

    private static final Messages MESSAGES = Messages.of(ListServices.class);

    /** The lists that an element has, without those whose parts are shown one by one. */
    public List<String> listsOf(EObject element) {
        return element.eClass().getEAllReferences().stream().filter(EReference::isMany)
                .filter(list -> !NewPart.fits(list)).map(EReference::getName).toList();
    }

    /** Whether elements are added to a list by making them. */
    public boolean isListOfOwn(EObject element, String list) {
        return NewElement.fits(list(element, list));
    }

    /** Whether elements are added to a list by choosing them. */
    public boolean isListOfLinks(EObject element, String list) {
        EReference reference = list(element, list);
        return !reference.isContainment()
                && (reference.getEOpposite() == null || reference.getEOpposite().isMany());
    }

    /** Whether a list only tells: its elements are added and removed elsewhere. */
    public boolean isListToRead(EObject element, String list) {
        return !isListOfOwn(element, list) && !isListOfLinks(element, list);
    }

    /** What a list is called. */
    public String listLabel(EObject element, String list) {
        return ModelLabels.of(list(element, list));
    }

    /** What a list is for. */
    public String listHelp(EObject element, String list) {
        return Explanations.of(list(element, list), Locale.getDefault()).orElse("");
    }

    /** The elements of a list. */
    public List<EObject> listElements(EObject element, String list) {
        return List.copyOf(elements(element, list(element, list)));
    }

    /** What an element is called in lists and titles. */
    public String listedLabel(EObject element) {
        return ElementLabel.of(element);
    }

    /** What kind of element it is, and what it is called. */
    public String elementTitle(EObject element) {
        return MESSAGES.text("element.title", ModelLabels.of(element.eClass()), ElementLabel.of(element));
    }

    /** What adding an element to a list is called. */
    public String addLabel(EObject element, String list) {
        return MESSAGES.text("list.add", ModelLabels.of(list(element, list).getEReferenceType()));
    }

    /** What choosing an element for a list is called. */
    public String linkLabel(EObject element, String list) {
        return MESSAGES.text("list.link", ModelLabels.of(list(element, list).getEReferenceType()));
    }

    /** What removing from a list, or an element from the strategy, is called. */
    public String removeLabel(EObject element) {
        return MESSAGES.text("list.remove");
    }

    /** The lists of those named, with spaces between, in which parts are made. */
    public List<String> listsNamed(EObject element, String lists) {
        return Stream.of(lists.split(" ")).toList();
    }

    /** Makes an element in a list. */
    public EObject addToList(EObject element, String list) {
        EReference reference = list(element, list);
        if (NewPart.fits(reference)) {
            NewPart.in(element, reference);
        } else {
            NewElement.in(element, reference).add();
        }
        return element;
    }

    /** Removes elements from a list; what it contains goes with all that means nothing without it. */
    public EObject removeFromList(EObject element, String list, Collection<?> chosen) {
        List<EObject> removed = elements(element, list(element, list)).stream().filter(chosen::contains).toList();
        if (list(element, list).isContainment()) {
            Removing.remove(removed);
        } else {
            elements(element, list(element, list)).removeAll(removed);
        }
        return element;
    }

    /** Removes an element from the strategy. */
    public EObject removePart(EObject element) {
        EObject owner = element.eContainer();
        Removing.remove(element);
        return owner;
    }

    /** What can be chosen for a list: what is not in it yet. */
    public List<EObject> linkCandidates(EObject element, String list) {
        List<EObject> known = elements(element, list(element, list));
        return ChoiceServices.candidates(element, list(element, list)).stream()
                .filter(candidate -> !known.contains(candidate)).toList();
    }

    /** Adds what was chosen to a list. */
    public EObject linkToList(EObject element, String list, Object chosen) {
        List<EObject> known = elements(element, list(element, list));
        if (chosen instanceof EObject added && !known.contains(added)) {
            known.add(added);
        }
        return element;
    }

    private static EReference list(EObject element, String name) {
        return (EReference) element.eClass().getEStructuralFeature(name);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> elements(EObject element, EReference list) {
        return (List<EObject>) element.eGet(list);
    }
}
