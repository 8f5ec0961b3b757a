/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/**
 * What is to be said of a file.
 *
 * @param attributes those of the mark that says it
 */
record FileMarker(Map<String, Object> attributes) {

    /** What was found in the strategy. */
    static FileMarker of(Finding finding) {
        Map<String, Object> attributes = said(severity(finding),
                finding.explanation().text().localized());
        attributes.put(IMarker.LOCATION, ElementName.of(finding.element()).localized());
        attributes.put(FileChecks.STEP, finding.explanation().step().number());
        if (finding.element() instanceof Identified identified && identified.getId() != null) {
            attributes.put(FileChecks.ELEMENT, identified.getId());
        }
        return new FileMarker(attributes);
    }

    private static int severity(Finding finding) {
        return switch (finding.severity()) {
        case ERROR -> IMarker.SEVERITY_ERROR;
        case WARNING -> IMarker.SEVERITY_WARNING;
        case INFORMATION, TODO -> IMarker.SEVERITY_INFO;
        };
    }

    /** Why the file cannot be read. */
    static FileMarker of(StrategyFileException problem) {
        Map<String, Object> attributes = said(IMarker.SEVERITY_ERROR, problem.problem().capitalized());
        if (problem.getLine() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.getLine());
        }
        return new FileMarker(attributes);
    }

    /** Something about the whole. */
    static FileMarker note(Message text) {
        return new FileMarker(said(IMarker.SEVERITY_INFO, text.localized()));
    }

    private static Map<String, Object> said(int severity, String text) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity);
        attributes.put(IMarker.MESSAGE, text);
        return attributes;
    }
}
