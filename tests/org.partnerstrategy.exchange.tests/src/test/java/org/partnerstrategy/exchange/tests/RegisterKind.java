/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same small register in every kind of file that is read. */
enum RegisterKind {

    XLSX {
        @Override
        byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Register");
                for (int i = 0; i < NAMES.length; i++) {
                    sheet.value(0, i, NAMES[i]);
                }
                sheet.value(1, 0, PARTNER);
                sheet.value(1, 1, 1_234_567);
                sheet.style(1, 1).format("00000000").set();
                sheet.value(1, 2, GOAL);
                sheet.value(1, 3, 1250.5);
                sheet.value(1, 4, DAY);
                sheet.style(1, 4).format("d-m-yyyy").set();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    },

    XLSX_PROTECTED {
        @Override
        byte[] bytes() {
            return protectedBy(XLSX.bytes(), PASSWORD);
        }
    },

    /** Protected against changes only: everybody may read it. */
    XLSX_WITHOUT_SECRET {
        @Override
        byte[] bytes() {
            return protectedBy(XLSX.bytes(), "VelvetSweatshop");
        }
    },

    XLS {
        @Override
        byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                Sheet sheet = workbook.createSheet("Register");
                Row names = sheet.createRow(0);
                for (int i = 0; i < NAMES.length; i++) {
                    names.createCell(i).setCellValue(NAMES[i]);
                }
                Row row = sheet.createRow(1);
                row.createCell(0).setCellValue(PARTNER);
                row.createCell(1).setCellValue(1_234_567);
                row.getCell(1).setCellStyle(style(workbook, "00000000"));
                row.createCell(2).setCellValue(GOAL);
                row.createCell(3).setCellValue(1250.5);
                row.createCell(4).setCellValue(DAY);
                row.getCell(4).setCellStyle(style(workbook, "d-m-yyyy"));
                workbook.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    },

    XLS_PROTECTED {
        @Override
        byte[] bytes() {
            Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
            try {
                return XLS.bytes();
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
    },

    ODS {
        @Override
        byte[] bytes() {
            return zip(new LinkedHashMap<>(Map.of("content.xml", OPEN_DOCUMENT.formatted("document-content"))));
        }
    },

    FODS {
        @Override
        byte[] bytes() {
            return OPEN_DOCUMENT.formatted("document").getBytes(StandardCharsets.UTF_8);
        }
    },

    HTML {
        @Override
        byte[] bytes() {
            return """
                    <html><head><meta charset="windows-1252"></head><body><table><tr><td>
                    <table><tr><th>Naam</th><th>KvK</th><th>Doel</th><th>Bedrag</th><th>Besluit</th></tr>
                    <tr><td>Poëzie &amp; co</td><td>01234567</td><td>Jeugd</td><td x:num="1250.5">&euro;&nbsp;1.250,50</td>
                    <td>2026-03-11</td></tr></table></td></tr></table></body></html>
                    """.getBytes(Charset.forName("windows-1252"));
        }
    },

    XML {
        @Override
        byte[] bytes() {
            return """
                    <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                     xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Register"><Table>
                    <Row><Cell><Data ss:Type="String">Naam</Data></Cell><Cell><Data ss:Type="String">KvK</Data></Cell>
                    <Cell><Data ss:Type="String">Doel</Data></Cell><Cell><Data ss:Type="String">Bedrag</Data></Cell>
                    <Cell><Data ss:Type="String">Besluit</Data></Cell></Row>
                    <Row><Cell><Data ss:Type="String">Poëzie &amp; co</Data></Cell>
                    <Cell><Data ss:Type="String">01234567</Data></Cell><Cell><Data ss:Type="String">Jeugd</Data></Cell>
                    <Cell><Data ss:Type="Number">1250.5</Data></Cell>
                    <Cell ss:Index="5"><Data ss:Type="DateTime">2026-03-11T00:00:00.000</Data></Cell></Row>
                    </Table></Worksheet></Workbook>
                    """.getBytes(StandardCharsets.UTF_8);
        }
    },

    CSV {
        @Override
        byte[] bytes() {
            return "sep=;\r\nNaam;KvK;Doel;Bedrag;Besluit\r\nPoëzie & co;01234567;Jeugd;1250.5;2026-03-11\r\n"
                    .getBytes(StandardCharsets.UTF_8);
        }
    },

    JSON {
        @Override
        byte[] bytes() {
            return """
                    {"count": 1, "result": {"records": [{"Naam": "Poëzie & co", "KvK": "01234567", "Doel": "Jeugd",
                    "Bedrag": 1250.5, "Besluit": "2026-03-11"}]}}
                    """.getBytes(StandardCharsets.UTF_8);
        }
    };

    static {
        // The library is used here before the reader begins its log.
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    static final String PASSWORD = "geheim";
    static final String PARTNER = "Poëzie & co";
    static final String GOAL = "Jeugd";

    private static final String[] NAMES = { "Naam", "KvK", "Doel", "Bedrag", "Besluit" };
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    private static final String OPEN_DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:%1$s xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>
            </office:automatic-styles><office:body><office:spreadsheet>
            <table:table table:name="Lijsten" table:style-name="ta1"><table:table-row><table:table-cell>
            <text:p>x</text:p></table:table-cell></table:table-row></table:table>
            <table:table table:name="Register"><table:table-row><table:table-cell><text:p>Naam</text:p></table:table-cell>
            <table:table-cell><text:p>KvK</text:p></table:table-cell><table:table-cell><text:p>Doel</text:p></table:table-cell>
            <table:table-cell><text:p>Bedrag</text:p></table:table-cell><table:table-cell><text:p>Besluit</text:p>
            </table:table-cell></table:table-row><table:table-row>
            <table:table-cell><office:annotation><text:p>een notitie</text:p></office:annotation><text:p>Poëzie <text:span>&amp;
            </text:span>co</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1234567">
            <text:p>01234567</text:p></table:table-cell><table:table-cell><text:p>Jeugd</text:p></table:table-cell>
            <table:table-cell office:value-type="currency" office:value="1250.5"><text:p>€ 1.250,50</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2026-03-11"><text:p>11-03-26</text:p>
            </table:table-cell><table:table-cell table:number-columns-repeated="16379"/></table:table-row>
            <table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/>
            </table:table-row></table:table></office:spreadsheet></office:body></office:%1$s>
            """.replaceAll("\\s*\n\\s*", " ");

    abstract byte[] bytes();

    boolean needsPassword() {
        return this == XLSX_PROTECTED || this == XLS_PROTECTED;
    }

    private static CellStyle style(HSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] protectedBy(byte[] workbook, String password) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(workbook);
            }
            file.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** A zip of these parts. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
