import TestSupport
import Testing

@testable import Migration

struct SafetyTests {
    @Test func oneBadFileCostsItselfOnly() async throws {
        let moved = try await Moved([
            "posts/a.md": "---\ntitle: [\n---\nText.\n", "posts/b.md": "---\ntitle: B\ndate: 2024-01-02\n---\nText.\n",
            "posts/c.md": .file([0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xFE]),
        ])
        #expect(moved.paths == ["articles/b.md"])
        #expect(moved.migration.failures.map(\.file) == ["posts/a.md", "posts/c.md"])
        #expect(moved.points("Not imported").count == 2)
    }

    @Test func noNameLeadsOutOfTheFolder() async throws {
        let moved = try await Moved([
            "posts/a.md":
                "---\ntitle: A\nslug: ../../etc/passwd\ndate: 2024-01-02\n---\n![x](../../../../etc/passwd.png) [y](../../secret.md)\n",
            "posts/b.md": "---\ntitle: A\nslug: ../../etc/passwd\ndate: 2024-01-02\nurl: /../../x\n---\nText.\n",
        ])
        #expect(moved.paths == ["articles/etc-passwd.md", "articles/etc-passwd-2.md"])
        #expect(moved.points("Old addresses that do not lead on").count == 1)
    }

    @Test func whatWouldBeAMarkOfThisSiteIsText() async throws {
        let moved = try await Moved([
            "posts/a.md": """
            ---
            title: A
            date: 2024-01-02
            ---
            Said [@someone] and [^9], [by mail](mailto:a@b.example?subject=A B), see [below](#nowhere) and run git checkout <branch>.

            <custom-card title="x">Words that matter</custom-card>

              * <p>
                An item.
                </p>

            **Said:**of it.
            """
        ])
        #expect(
            moved["articles/a.md"].hasSuffix(
                """


                Said \\[@someone] and \\[^9], [by mail](mailto:a@b.example?subject=A%20B), see below and run git checkout \\<branch>.

                Words that matter

                  *\u{20}
                    An item.


                Said:of it.

                """))
    }

    @Test func everyFieldIsCarriedOrListed() async throws {
        let moved = try await Moved([
            "posts/a.md": """
            ---
            title: A
            date: 2024-01-02
            Strange Key: 1
            nested: {deep: {deeper: [1, 2]}}
            title: B
            expirydate: 2025-01-01
            empty:
            lastmod: 2020-01-01
            ---
            Text.
            """
        ])
        #expect(
            moved.points("Header fields that stand only here") == [
                "`1`: `posts/a.md:4`", "`2025-01-01`: `posts/a.md:7`",
                "`2020-01-01 — it is before the day of publication`: `posts/a.md:9`",
                "`[1, 2]`: `posts/a.md:5`", "`B`: `posts/a.md:6`",
            ])
        #expect(moved.points("Expired on the old site") == ["`articles/a.md`, expired 2025-01-01"])
        #expect(moved.migration.expired == 1)
    }
}
