/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * What a step of the user does, told by the services that carry it out: a tool of a viewpoint only knows what it is
 * called itself. Each thread has its own; who makes a step of it takes what was told.
 */
public final class Steps {

    private static final ThreadLocal<List<Step>> TOLD = ThreadLocal.withInitial(ArrayList::new);

    private Steps() {
    }

    /** What is done to an element. */
    public enum Kind {
        /** A relation is put at a place. */
        PLACE,
        /** A relation is taken off its place. */
        UNPLACE,
        /** A direction is decided for a relation. */
        DIRECT,
        /** A relation is to be kept as it is. */
        KEEP,
        /** What was decided for a relation is taken back. */
        UNDECIDE,
        /** The advice on a relation is adopted. */
        ADOPT,
        /** The strategy line is drawn in another way. */
        LINE,
        /** An element is removed, with all that means nothing without it. */
        DELETE,
        /** An element gets another name. */
        RENAME,
        /** A cell of a table is typed. */
        TYPE,
        /** An element is new: it is the subject itself, as it is called by what it is. */
        ADD,
        /** A partner gets a relation with a goal. */
        RELATE,
        /** A goal or relation comes under another element, which is the subject. */
        MOVE,
        /** A relation gets another partner. */
        GIVE,
        /** The role that is suggested for a relation is adopted. */
        SUGGESTION
    }

    /**
     * What is done to one element.
     *
     * @param kind what is done
     * @param subject the name of the element, of the column that is typed, or the new name: a message or plain text; of
     *            a new element the element itself
     * @param company how many relations go with it
     */
    public record Step(Kind kind, Object subject, int company) {
    }

    /** Tells what is about to be done to an element. */
    public static void tell(Kind kind, EObject element) {
        TOLD.get().add(new Step(kind, name(element), Removing.relationsOf(element).size()));
    }

    /** Tells that an element was added. It is contained in its strategy already. */
    public static void added(NamedElement element) {
        TOLD.get().add(new Step(Kind.ADD, element, 0));
    }

    /** Tells what is about to be done, with the new name, in plain text. */
    public static void tell(Kind kind, String name) {
        TOLD.get().add(new Step(kind, name, 0));
    }

    /** Tells what is about to be done, in words for what it is done to. */
    public static void tell(Kind kind, Message subject) {
        TOLD.get().add(new Step(kind, subject, 0));
    }

    /** What was told since the last time, in that order. */
    public static List<Step> take() {
        List<Step> told = List.copyOf(TOLD.get());
        TOLD.remove();
        return told;
    }

    private static Message name(EObject element) {
        return element instanceof Relation relation && relation.getPartner() != null
                ? ElementName.of(relation.getPartner()) : ElementName.of(element);
    }
}
