// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import static java.util.Objects.requireNonNullElse;

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
        this(ConfigProvider.getConfig());
    }

    private DemarcDataSource(Config config) {
        this(url(config), text(config, "demarc.db.user"), text(config, "demarc.db.password"));
    }

    /**
     * @param user null for the one that the kind of database usually has
     * @param password null for the one that the kind of database usually has
     */
    public DemarcDataSource(String url, String user, String password) {
        var isH2 = H2Url.isOne(url);
        target = isH2 ? h2(url, user, password) : postgresql(url, user, password);
        manners = isH2 ? H2Connection::of : UnaryOperator.identity();
    }

    private static String url(Config config) {
        var folder = config.getOptionalValue("demarc.data.dir", String.class)
                .orElse(System.getProperty("user.home") + "/.demarc");
        // Without WRITE_DELAY=0 H2 loses commits that it acknowledged when the process is killed.
        return config.getOptionalValue("demarc.db.url", String.class)
                .orElse("jdbc:h2:file:" + folder + "/demarc;WRITE_DELAY=0");
    }

    private static DataSource h2(String url, String user, String password) {
        var h2 = new JdbcDataSource();
        h2.setURL(H2Url.completed(url));
        h2.setUser(requireNonNullElse(user, "sa"));
        h2.setPassword(requireNonNullElse(password, ""));
        return h2;
    }

    private static DataSource postgresql(String url, String user, String password) {
        var postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        postgresql.setUser(requireNonNullElse(user, "demarc"));
        postgresql.setPassword(requireNonNullElse(password, ""));
        postgresql.setReWriteBatchedInserts(true);
        return postgresql;
    }

    private static String text(Config config, String key) {
        return config.getOptionalValue(key, String.class).orElse(null);
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
