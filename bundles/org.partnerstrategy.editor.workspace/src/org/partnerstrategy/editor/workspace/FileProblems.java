/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** Finds what is to be said of a file: that it cannot be read, or what the checks find in its strategy. */
final class FileProblems {

    private static final Messages MESSAGES = Messages.of(FileProblems.class);

    private FileProblems() {
    }

    static String title() {
        return MESSAGES.text("checks");
    }

    /**
     * The most serious of them first. What is not done yet is no problem: the overview tells it.
     *
     * @param most how many; if there are more, the last one says so
     */
    static List<FileMarker> of(Path file, int most) {
        try {
            List<Finding> findings = MethodWithPlugIns.installed().validation().validate(StrategyFile.load(file))
                    .stream().filter(finding -> finding.severity() != Severity.TODO).toList();
            if (findings.size() <= most) {
                return findings.stream().map(FileMarker::of).toList();
            }
            int rest = findings.size() - most + 1;
            return Stream.concat(findings.stream().limit(most - 1).map(FileMarker::of),
                    Stream.of(FileMarker.note(Message.of(FileProblems.class, "checks.more", rest)))).toList();
        } catch (StrategyFileException e) {
            return List.of(FileMarker.of(e));
        }
    }
}
