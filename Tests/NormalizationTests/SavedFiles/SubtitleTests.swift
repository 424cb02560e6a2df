import Testing

@testable import Normalization

@Suite struct SubtitleTests {
    @Test func subtitlesBecomeRunningTextWithTimes() throws {
        let srt =
            "1\r\n00:00:01,000 --> 00:00:03,500\r\nThe bridge was hit\r\nby <i>two</i> shells.\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\n12 people were hurt.\r\n\r\n3\r\n01:02:10,000 --> 01:02:12,000\r\n{\\an8}It is closed &amp; empty.\r\n"
        let article = try imported(srt, fileName: "a.srt")
        #expect(article.format == .subtitles)
        #expect(
            String(decoding: article.body, as: UTF8.self)
                == "\\[00:01\\] The bridge was hit by two shells. 12 people were hurt.\n\n\\[1:02:10\\] It is closed & empty.\n"
        )
    }

    @Test func speakersAndRollingLinesOfWebVTT() throws {
        let vtt =
            "WEBVTT\nKind: captions\n\nNOTE x\n\n00:01.000 --> 00:03.000 align:start\n<v Mira>The road\n\n00:03.000 --> 00:05.000\n<v Mira>The road\nis open.\n\n00:06.000 --> 00:07.000\n<v Ben>Good.\n"
        #expect(
            try body(vtt, fileName: "a.vtt")
                == "\\[00:01\\] **Mira:** The road is open.\n\n\\[00:06\\] **Ben:** Good.\n")
    }

    @Test func ofTwoWhoSpeakInOnePictureEachHasALine() throws {
        let srt = "1\n00:00:01,000 --> 00:00:03,500\n- And then?\n- Then the road was closed.\n"
        let article = try imported(srt, fileName: "a.srt")
        #expect(
            String(decoding: article.body, as: UTF8.self)
                == "\\[00:01\\] - And then?\n\n\\[00:01\\] - Then the road was closed.\n")
        #expect(article.metadata.title == "And then?")
    }
}
