/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook in which a colleague typed. */
public final class TypedWorkbook {

    private TypedWorkbook() {
    }

    /** Types over texts in the sheets, as a spreadsheet program would. */
    public static byte[] of(byte[] workbook, List<String> texts, List<String> others) throws Exception {
        ByteArrayOutputStream typed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(typed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    for (int i = 0; i < texts.size(); i++) {
                        text = text.replace(">" + texts.get(i) + "<", ">" + others.get(i) + "<");
                    }
                    content = text.getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
        }
        return typed.toByteArray();
    }
}
