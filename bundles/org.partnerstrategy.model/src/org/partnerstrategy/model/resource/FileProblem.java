/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.partnerstrategy.model.text.Message;
import org.xml.sax.SAXParseException;

/** Says in the product's own words what is wrong with a file. */
final class FileProblem {

    /** As much of a file's text as a message shows. */
    private static final int LONGEST_QUOTE = 80;

    private FileProblem() {
    }

    /** What EMF found while it built the model. */
    static Message of(XMIException thrown) {
        return switch (thrown) {
        case IllegalValueException e -> say("load.value", value(e), e.getFeature().getName());
        case FeatureNotFoundException e -> say("load.feature", e.getName());
        case ClassNotFoundException e -> say("load.class", e.getName());
        case UnresolvedReferenceException e -> say("load.reference", e.getReference());
        default -> say("load.malformed", XmlFault.of(thrown));
        };
    }

    /**
     * What the parser found.
     *
     * @param beforeRoot whether the parser had found no element yet
     */
    static Message of(SAXParseException thrown, boolean beforeRoot) {
        if (thrown.getMessage().contains(StrategyLoad.NO_DOCUMENT_TYPE)) {
            return say("load.doctype");
        }
        return beforeRoot ? say("load.notXml") : say("load.malformed", XmlFault.of(thrown));
    }

    /** The message with that key; what a file holds is quoted in it on one line and at no great length. */
    static Message say(String key, Object... arguments) {
        return Message.of(FileProblem.class, key, Arrays.stream(arguments).map(FileProblem::shown).toArray());
    }

    private static Object value(IllegalValueException e) {
        if (!(e.getValue() instanceof EObject object)) {
            return e.getValue();
        }
        String id = EcoreUtil.getID(object);
        return id == null ? object.eClass().getName() : id;
    }

    private static Object shown(Object argument) {
        return argument instanceof Number || argument instanceof Message ? argument : quoted(String.valueOf(argument));
    }

    private static String quoted(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
