/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.partnerstrategy.exchange.register.QuietLog;

/**
 * A workbook that is being written, of which only a few rows are in memory at a time. Closing it takes away what it
 * kept on the disk meanwhile.
 */
public final class WorkbookFile implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;

    /**
     * Begins a workbook.
     *
     * @param language of its number and date formats
     */
    public WorkbookFile(Locale language) {
        QuietLog.begin();
        workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        workbook.setCompressTempFiles(true);
        // Some programs cannot read a zip in the form for files of many gigabytes, which no workbook is.
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        styles = new SheetStyles(workbook, language);
    }

    /** What it is called, in the properties that programs show. */
    public void title(String title) {
        CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Partner Strategy");
    }

    /** Adds a sheet behind the others. */
    public SXSSFSheet sheet(String name) {
        return workbook.createSheet(name);
    }

    /** How its cells look. */
    public SheetStyles styles() {
        return styles;
    }

    /** What the library knows it by. */
    public SXSSFWorkbook workbook() {
        return workbook;
    }

    /**
     * Writes it. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written, or what it keeps on the disk meanwhile
     */
    public void write(OutputStream stream) throws IOException {
        try {
            workbook.write(stream);
        } catch (OpenXML4JRuntimeException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException failed) {
                    throw failed;
                }
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
