// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A row that a statement found, with its columns counted from 1. */
public record SqlRow(ResultSet found) {

    /** Makes of a row what it stands for. */
    @FunctionalInterface
    public interface Reader<R> {

        R read(SqlRow row) throws SQLException;
    }

    public long number(int column) throws SQLException {
        return found.getLong(column);
    }

    /** @return null when nothing stands there */
    public Long optionalNumber(int column) throws SQLException {
        var value = found.getLong(column);
        return found.wasNull() ? null : value;
    }

    public int integer(int column) throws SQLException {
        return found.getInt(column);
    }

    public boolean isTrue(int column) throws SQLException {
        return found.getBoolean(column);
    }

    public BigDecimal decimal(int column) throws SQLException {
        return found.getBigDecimal(column);
    }

    public String text(int column) throws SQLException {
        return found.getString(column);
    }

    public byte[] bytes(int column) throws SQLException {
        return found.getBytes(column);
    }

    public LocalDate day(int column) throws SQLException {
        return found.getObject(column, LocalDate.class);
    }

    /** @return null when nothing stands there */
    public Instant instant(int column) throws SQLException {
        var stored = found.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
