// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that {@code demarc.db.url}, {@code demarc.db.user} and {@code demarc.db.password} name: H2 or
 * PostgreSQL. The server pools what it gives. It configures itself, because the servers disagree on how a
 * {@code @DataSourceDefinition} may refer to configuration.
 */
public class DemarcDataSource implements DataSource {

    private final DataSource target;
    private final UnaryOperator<Connection> manners;

    public DemarcDataSource() {
        var config = ConfigProvider.getConfig();
        var folder = config.getOptionalValue("demarc.data.dir", String.class)
                .orElse(System.getProperty("user.home") + "/.demarc");
        // Without WRITE_DELAY=0 H2 loses commits that it acknowledged when the process is killed.
        var url = config.getOptionalValue("demarc.db.url", String.class)
                .orElse("jdbc:h2:file:" + folder + "/demarc;WRITE_DELAY=0");
        var isH2 = H2Url.isOne(url);
        target = isH2 ? h2(url, config) : postgresql(url, config);
        manners = isH2 ? H2Connection::of : UnaryOperator.identity();
    }

    private static DataSource h2(String url, Config config) {
        var h2 = new JdbcDataSource();
        h2.setURL(H2Url.completed(url));
        h2.setUser(text(config, "demarc.db.user", "sa"));
        h2.setPassword(text(config, "demarc.db.password", ""));
        return h2;
    }

    private static DataSource postgresql(String url, Config config) {
        var postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        postgresql.setUser(text(config, "demarc.db.user", "demarc"));
        postgresql.setPassword(text(config, "demarc.db.password", ""));
        postgresql.setReWriteBatchedInserts(true);
        return postgresql;
    }

    private static String text(Config config, String key, String otherwise) {
        return config.getOptionalValue(key, String.class).orElse(otherwise);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return manners.apply(target.getConnection());
    }

    /** The servers ask with the empty names of the annotation; the configuration knows better. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return manners.apply(target.getConnection());
    }

    /** Exists for the servers, which insist on setting what the annotation leaves out. */
    public void setUser(String ignored) {}

    /** Exists for the servers, which insist on setting what the annotation leaves out. */
    public void setPassword(String ignored) {}

    /** Exists because the annotation must carry at least one property. */
    public void setDescription(String ignored) {}

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return target.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
