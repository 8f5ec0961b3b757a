/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.partnerstrategy.model.text.Message;

/**
 * Says that a strategy's file cannot be read or written: which file, where in it, what is the matter and what to do. As
 * a diagnostic of a resource it says the same.
 */
public final class StrategyFileException extends IOException implements Resource.Diagnostic {

    private static final long serialVersionUID = 1L;

    private final String location;
    private final int line;
    private final int column;
    private final transient Message problem;

    /**
     * @param line the line in the file, counted from 1; 0 when the problem has no line
     * @param column the column in the line, counted from 1; 0 when the problem has no column
     */
    StrategyFileException(String location, int line, int column, Message problem, Throwable cause) {
        super(cause);
        this.location = location;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /**
     * A problem of the file as a whole.
     *
     * @param location how people know the file
     * @param problem what is the matter and what to do, in one line
     * @param cause what led to it; none when null
     */
    public StrategyFileException(String location, Message problem, Throwable cause) {
        this(location, 0, 0, problem, cause);
    }

    /** How people know the file of that URI. */
    static String location(URI uri) {
        return uri.isFile() ? uri.toFileString() : uri.toString();
    }

    /** The same about a file as its user names it, which can be a path from the current folder. */
    public StrategyFileException of(Path file) {
        return new StrategyFileException(file.toString(), line, column, problem, this);
    }

    /** What is the matter and what to do, in one line without the place. */
    public Message problem() {
        return problem;
    }

    /** The whole in one line: file, line and column where known, what is the matter and what to do. */
    public String in(Locale language) {
        String place = line > 0 ? location + ":" + line + ":" + column : location;
        return (place + ": " + problem.in(language)).replaceAll("\\p{Cntrl}+", " ");
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }

    /** The file. */
    @Override
    public String getLocation() {
        return location;
    }

    /** The line in the file, counted from 1; 0 when the problem has no line. */
    @Override
    public int getLine() {
        return line;
    }

    /** The column in the line, counted from 1; 0 when the problem has no column. */
    @Override
    public int getColumn() {
        return column;
    }
}
